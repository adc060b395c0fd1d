import { Trans } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import { PageLink } from "../page-link.tsx";
import styles from "./contact-dialog.module.css";

/** Signed out, a message cannot be written here; the way through sign-in leads back to this dialog. */
export function SignInToWrite() {
  const { href } = useLocation();
  return (
    <p className={styles.signIn}>
      <PageLink to="/sign-in" search={{ returnTo: href }}>
        <Trans>Sign in to write a message here</Trans>
      </PageLink>
    </p>
  );
}
