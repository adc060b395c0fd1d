import { useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { PageHeading } from "../../design/page-heading.tsx";
import { MailFilters } from "./mail-filters.tsx";
import { MailList } from "./mail-list.tsx";
import styles from "./outgoing-mail-page.module.css";
import type { OutgoingMailSearch } from "./outgoing-mail-search.ts";

const route = getRouteApi("/_shell/console/outgoing-mail/");

/** For operators: what was sent to people, what waits, what is kept and what failed. */
export function OutgoingMailPage() {
  const { t } = useLingui();
  const { q, state } = route.useSearch();
  const search = { q, state };
  const navigate = route.useNavigate();
  const change = (part: OutgoingMailSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeading
        title={t`Outgoing mail`}
        lead={t`What was sent to people, what still waits or is kept, and what could not be delivered.`}
      />
      <div className={styles.card}>
        <MailFilters search={search} onChange={change} />
        <MailList search={search} onClearFilter={() => change({ q: undefined, state: undefined })} />
      </div>
    </>
  );
}
