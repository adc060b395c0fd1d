import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { ClearFilter } from "../../design/clear-filter.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { NoticeEntry } from "../../design/notices/notice-entry.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { VisuallyHidden } from "../../design/visually-hidden.tsx";
import { type NoticesFilter, noticesQuery } from "../../platform/notices.ts";
import styles from "./notices-page.module.css";

interface NoticeListProps {
  readonly filter: NoticesFilter;
  readonly onClearFilter: () => void;
}

export function NoticeList({ filter, onClearFilter }: NoticeListProps) {
  const { t } = useLingui();
  const list = useInfiniteQuery(noticesQuery(filter));
  if (list.isPending) {
    return (
      <div className={styles.pending}>
        <SkeletonLines count={6} />
      </div>
    );
  }
  if (!list.data) return <LoadProblem error={list.error} onRetry={() => void list.refetch()} />;
  const notices = list.data.pages.flatMap((page) => page.items);
  return (
    <>
      <VisuallyHidden role="status">
        {!list.isPlaceholderData && (
          <Plural value={notices.length} one="# notice is shown" other="# notices are shown" />
        )}
      </VisuallyHidden>
      {notices.length === 0 ? (
        <Nothing filter={filter} onClearFilter={onClearFilter} />
      ) : (
        <ul className={styles.list} aria-label={t`Notices`} aria-busy={list.isPlaceholderData}>
          {notices.map((notice) => (
            <li key={notice.id}>
              <NoticeEntry notice={notice} />
            </li>
          ))}
        </ul>
      )}
      <LoadMore list={list} />
    </>
  );
}

function Nothing({ filter, onClearFilter }: NoticeListProps) {
  if (filter.read || filter.topic) {
    return (
      <EmptyState title={<Trans>No notice matches the filter</Trans>} action={<ClearFilter onClear={onClearFilter} />}>
        <Trans>Read notices and other topics are hidden.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={<Trans>Nothing to tell</Trans>}>
      <Trans>What happens that concerns you appears here, and leads to its page.</Trans>
    </EmptyState>
  );
}
