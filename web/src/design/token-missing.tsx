import { Trans } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useMaybeMe } from "../platform/me.ts";
import { Notice } from "./notice.tsx";
import { PageLink } from "./page-link.tsx";
import styles from "./token-missing.module.css";

/** For a page that a link with a token leads to and that was opened without it: what is missing, and where else to go. */
export function TokenMissing({ children }: { readonly children: ReactNode }) {
  const me = useMaybeMe();
  return (
    <div className={styles.body}>
      <Notice tone="error">{children}</Notice>
      <PageLink to="/">{me ? <Trans>Go to the start page</Trans> : <Trans>Go to sign-in</Trans>}</PageLink>
    </div>
  );
}
