import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ClearFilter } from "../../design/clear-filter.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { ListCard } from "../../design/list-card.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SaleLine } from "./sale-line.tsx";
import { salesQuery } from "./sales-data.ts";
import { SalesFilters } from "./sales-filters.tsx";
import type { SalesSearch } from "./sales-search.ts";

const route = getRouteApi("/_shell/console/orders/");

/** Every organization's orders, the one that was changed last first. */
export function SalesPage() {
  const { t } = useLingui();
  const { q, state, organization } = route.useSearch();
  const search = { q, state, organization };
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(salesQuery(search));
  const change = (part: SalesSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const isFiltered = Boolean(q || state || organization);
  const clear = () => change({ q: undefined, state: undefined, organization: undefined });
  return (
    <>
      <PageHeading title={t`Orders`} lead={t`What customers and their resellers have ordered, or are about to.`} />
      <ListCard
        label={t`Orders`}
        list={list}
        columns="minmax(0, 1.3fr) minmax(0, 1.3fr) minmax(0, 0.8fr) 128px 120px"
        filters={<SalesFilters search={search} onChange={change} />}
        empty={
          isFiltered ? (
            <EmptyState title={<Trans>No order matches the filter</Trans>} action={<ClearFilter onClear={clear} />}>
              <Trans>Try another word or fewer conditions.</Trans>
            </EmptyState>
          ) : (
            <EmptyState title={<Trans>No orders yet</Trans>} />
          )
        }
        line={(order) => <SaleLine order={order} search={search} />}
      />
    </>
  );
}
