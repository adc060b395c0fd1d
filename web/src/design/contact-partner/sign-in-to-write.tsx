import { Trans } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import link from "../text-link.module.css";
import styles from "./contact-dialog.module.css";

/** Signed out, a message cannot be written here; the way through sign-in leads back to this dialog. */
export function SignInToWrite() {
  const { href } = useLocation();
  return (
    <p className={styles.signIn}>
      {/* Loads the page anew: a dialog that is taken away while it is open leaves what follows hidden from screen readers. */}
      <a href={`/sign-in?${new URLSearchParams({ returnTo: href })}`} className={link.link}>
        <Trans>Sign in to write a message here</Trans>
      </a>
    </p>
  );
}
