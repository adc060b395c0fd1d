import { Trans } from "@lingui/react/macro";
import styles from "./skip-link.module.css";

/** The first stop of the keyboard: past the header and the navigation. */
export function SkipLink() {
  return (
    // biome-ignore lint/a11y/useValidAnchor: it leads to a place in the page; the handler only keeps the address as it is
    <a
      href="#main"
      className={styles.link}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById("main")?.focus();
      }}
    >
      <Trans>Skip to the content</Trans>
    </a>
  );
}
