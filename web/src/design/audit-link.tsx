import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { Trans } from "@lingui/react/macro";
import styles from "./audit-link.module.css";
import { PageLink } from "./page-link.tsx";

/** The way to everything that was ever done to something, or that concerned an organization. */
export function AuditLink(search: { readonly subject: string } | { readonly organization: string }) {
  return (
    <PageLink to="/console/audit" search={search} className={styles.root}>
      <HistoryRegular />
      <Trans>Audit trail</Trans>
    </PageLink>
  );
}
