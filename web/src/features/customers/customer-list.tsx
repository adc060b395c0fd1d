import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { ClearFilter } from "../../design/clear-filter.tsx";
import table from "../../design/data-table.module.css";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { SortHeader } from "../../design/sort-header.tsx";
import { VisuallyHidden } from "../../design/visually-hidden.tsx";
import { CustomerRow } from "./customer-row.tsx";
import { customersQuery } from "./customers-data.ts";
import { type CustomerSort, type CustomersSearch, isFiltered } from "./customers-search.ts";

interface CustomerListProps {
  readonly search: CustomersSearch;
  readonly onSort: (sort: CustomerSort) => void;
  readonly onClearFilter: () => void;
}

export function CustomerList({ search, onSort, onClearFilter }: CustomerListProps) {
  const { t } = useLingui();
  const list = useInfiniteQuery(customersQuery(search));
  if (list.isPending) {
    return (
      <div className={table.pending}>
        <SkeletonLines count={6} />
      </div>
    );
  }
  if (!list.data) return <LoadProblem error={list.error} onRetry={() => void list.refetch()} />;
  const customers = list.data.pages.flatMap((page) => page.items);
  const sort = search.sort ?? "name";
  return (
    <>
      <VisuallyHidden role="status">
        {!list.isPlaceholderData && (
          <Plural value={customers.length} one="# customer is shown" other="# customers are shown" />
        )}
      </VisuallyHidden>
      {customers.length === 0 ? (
        <Nothing search={search} onClearFilter={onClearFilter} />
      ) : (
        <table className={table.table} aria-label={t`Customers`} aria-busy={list.isPlaceholderData}>
          <thead>
            <tr>
              <SortHeader by="name" sort={sort} onSort={onSort}>{t`Customer`}</SortHeader>
              <th scope="col">{t`Relationship`}</th>
              <SortHeader by="since" sort={sort} onSort={onSort}>{t`Since`}</SortHeader>
              <SortHeader end by="subscriptions" sort={sort} onSort={onSort}>{t`Subscriptions`}</SortHeader>
              <th scope="col" className={table.end}>{t`Licences`}</th>
              <th scope="col">{t`Next renewal`}</th>
            </tr>
          </thead>
          <tbody>
            {customers.map((customer) => (
              <CustomerRow key={customer.organization.id} customer={customer} past={search.time === "past"} />
            ))}
          </tbody>
        </table>
      )}
      <LoadMore list={list} />
    </>
  );
}

function Nothing({ search, onClearFilter }: Pick<CustomerListProps, "search" | "onClearFilter">) {
  if (isFiltered(search)) {
    return (
      <EmptyState
        title={<Trans>No customer matches the filter</Trans>}
        action={<ClearFilter onClear={onClearFilter} />}
      >
        <Trans>Try another word or fewer conditions.</Trans>
      </EmptyState>
    );
  }
  if (search.time === "past") return <EmptyState title={<Trans>No former customers</Trans>} />;
  return (
    <EmptyState
      title={<Trans>No customers yet</Trans>}
      action={
        <PageLink to="/partner/invitations">
          <Trans>Invitations</Trans>
        </PageLink>
      }
    >
      <Trans>An organization appears here once it names you as partner of record or accepts your invitation.</Trans>
    </EmptyState>
  );
}
