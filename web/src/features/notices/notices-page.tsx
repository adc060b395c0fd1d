import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { MarkAllRead } from "../../design/notices/mark-all-read.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { latestNoticesQuery, type NoticesFilter } from "../../platform/notices.ts";
import { NoticeFilters } from "./notice-filters.tsx";
import { NoticeList } from "./notice-list.tsx";
import styles from "./notices-page.module.css";

const route = getRouteApi("/_shell/notices");

/** Everything that the person was told in the last year. */
export function NoticesPage() {
  const { t } = useLingui();
  const { read, topic } = route.useSearch();
  const filter = { read, topic };
  const navigate = route.useNavigate();
  const { data } = useQuery(latestNoticesQuery);
  const change = (part: NoticesFilter) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeading
        title={t`Notices`}
        lead={t`What happened in the last year that concerns you.`}
        actions={
          <span className={styles.actions}>
            <PageLink to="/account" hash="notices">
              <Trans>Choose how you are told</Trans>
            </PageLink>
            {data && data.items.length > 0 && <MarkAllRead unread={data.unread} />}
          </span>
        }
      />
      <div className={styles.card}>
        <NoticeFilters filter={filter} onChange={change} />
        <NoticeList filter={filter} onClearFilter={() => change({ read: undefined, topic: undefined })} />
      </div>
    </>
  );
}
