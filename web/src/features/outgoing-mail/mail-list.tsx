import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { ClearFilter } from "../../design/clear-filter.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { VisuallyHidden } from "../../design/visually-hidden.tsx";
import { MailItem } from "./mail-item.tsx";
import styles from "./mail-list.module.css";
import { outgoingMailListQuery } from "./outgoing-mail-data.ts";
import { isFiltered, type OutgoingMailSearch } from "./outgoing-mail-search.ts";

interface MailListProps {
  readonly search: OutgoingMailSearch;
  readonly onClearFilter: () => void;
}

export function MailList({ search, onClearFilter }: MailListProps) {
  const { t } = useLingui();
  const list = useInfiniteQuery(outgoingMailListQuery(search));
  if (list.isPending) {
    return (
      <div className={styles.pending}>
        <SkeletonLines count={6} />
      </div>
    );
  }
  if (!list.data) return <LoadProblem error={list.error} onRetry={() => void list.refetch()} />;
  const mails = list.data.pages.flatMap((page) => page.items);
  return (
    <>
      <VisuallyHidden role="status">
        {!list.isPlaceholderData && <Plural value={mails.length} one="# mail is shown" other="# mails are shown" />}
      </VisuallyHidden>
      {mails.length === 0 ? (
        <Nothing filtered={isFiltered(search)} onClearFilter={onClearFilter} />
      ) : (
        <ul className={styles.list} aria-label={t`Outgoing mail`} aria-busy={list.isPlaceholderData}>
          {mails.map((mail) => (
            <MailItem key={mail.id} mail={mail} search={search} />
          ))}
        </ul>
      )}
      <LoadMore list={list} />
    </>
  );
}

function Nothing({ filtered, onClearFilter }: { readonly filtered: boolean; readonly onClearFilter: () => void }) {
  if (!filtered) {
    return (
      <EmptyState title={<Trans>No mail yet</Trans>}>
        <Trans>What Doradca tells people by mail appears here, each mail with what became of it.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={<Trans>No mail matches the filter</Trans>} action={<ClearFilter onClear={onClearFilter} />}>
      <Trans>Try another word or fewer conditions.</Trans>
    </EmptyState>
  );
}
