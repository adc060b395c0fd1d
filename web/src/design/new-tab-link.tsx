import { Link } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { type ReactNode, useId } from "react";
import styles from "./new-tab-link.module.css";

interface NewTabLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to a page of somebody else's, which says that it opens a new tab. */
export function NewTabLink({ href, children }: NewTabLinkProps) {
  const noteId = useId();
  return (
    <span className={styles.line}>
      <Link href={href} target="_blank" rel="noopener noreferrer" aria-describedby={noteId}>
        {children}
      </Link>
      <span id={noteId} className={styles.note}>
        <Trans>(opens in a new tab)</Trans>
      </span>
    </span>
  );
}
