import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { ClearFilter } from "../../design/clear-filter.tsx";
import table from "../../design/data-table.module.css";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { SortHeader } from "../../design/sort-header.tsx";
import { VisuallyHidden } from "../../design/visually-hidden.tsx";
import { portfolioQuery } from "./portfolio-data.ts";
import { PortfolioRow } from "./portfolio-row.tsx";
import { isFiltered, type PortfolioSearch, type PortfolioSort } from "./portfolio-search.ts";

interface PortfolioListProps {
  readonly search: PortfolioSearch;
  readonly onSort: (sort: PortfolioSort) => void;
  readonly onClearFilter: () => void;
}

export function PortfolioList({ search, onSort, onClearFilter }: PortfolioListProps) {
  const { t } = useLingui();
  const list = useInfiniteQuery(portfolioQuery(search));
  if (list.isPending) {
    return (
      <div className={table.pending}>
        <SkeletonLines count={6} />
      </div>
    );
  }
  if (!list.data) return <LoadProblem error={list.error} onRetry={() => void list.refetch()} />;
  const subscriptions = list.data.pages.flatMap((page) => page.items);
  const sort = search.sort ?? "organization";
  return (
    <>
      <VisuallyHidden role="status">
        {!list.isPlaceholderData && (
          <Plural value={subscriptions.length} one="# subscription is shown" other="# subscriptions are shown" />
        )}
      </VisuallyHidden>
      {subscriptions.length === 0 ? (
        <Nothing search={search} onClearFilter={onClearFilter} />
      ) : (
        <table className={table.table} aria-label={t`Subscriptions`} aria-busy={list.isPlaceholderData}>
          <thead>
            <tr>
              <SortHeader by="organization" sort={sort} onSort={onSort}>{t`Customer`}</SortHeader>
              <SortHeader by="name" sort={sort} onSort={onSort}>{t`Subscription`}</SortHeader>
              <SortHeader end by="seats" sort={sort} onSort={onSort}>{t`Licences`}</SortHeader>
              <SortHeader by="renewsOn" sort={sort} onSort={onSort}>{t`Renewal`}</SortHeader>
              <th scope="col">{t`Relationship`}</th>
              <SortHeader by="since" sort={sort} onSort={onSort}>{t`Since`}</SortHeader>
            </tr>
          </thead>
          <tbody>
            {subscriptions.map((subscription) => (
              <PortfolioRow key={`${subscription.id} ${subscription.tie.since}`} subscription={subscription} />
            ))}
          </tbody>
        </table>
      )}
      <LoadMore list={list} />
    </>
  );
}

function Nothing({ search, onClearFilter }: Pick<PortfolioListProps, "search" | "onClearFilter">) {
  if (isFiltered(search)) {
    return (
      <EmptyState
        title={<Trans>No subscription matches the filter</Trans>}
        action={<ClearFilter onClear={onClearFilter} />}
      >
        <Trans>Try another word or fewer conditions.</Trans>
      </EmptyState>
    );
  }
  if (search.time === "past") return <EmptyState title={<Trans>No former subscriptions</Trans>} />;
  return (
    <EmptyState title={<Trans>No subscriptions yet</Trans>}>
      <Trans>Subscriptions that you advise as partner of record or sold as reseller appear here.</Trans>
    </EmptyState>
  );
}
