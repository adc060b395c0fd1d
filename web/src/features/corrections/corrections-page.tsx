import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ClearFilter } from "../../design/clear-filter.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { ListCard } from "../../design/list-card.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SearchField } from "../../design/search-field.tsx";
import { useTypedSearch } from "../../design/use-typed-search.ts";
import { correctableQuery } from "./corrections-data.ts";
import { SubscriptionLine } from "./subscription-line.tsx";

const route = getRouteApi("/_shell/console/corrections/");

/** Where an operator finds the subscription whose record is wrong. */
export function CorrectionsPage() {
  const { t } = useLingui();
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(correctableQuery({ q }));
  const find = (typed: string) =>
    void navigate({ search: (before) => ({ ...before, q: typed || undefined }), replace: true, resetScroll: false });
  const [typed, setTyped] = useTypedSearch(q ?? "", find);
  return (
    <>
      <PageHeading
        title={t`Corrections`}
        lead={t`Find the subscription whose record is wrong. A correction deletes nothing, gives its reason, and is marked for everybody to see.`}
      />
      <ListCard
        label={t`Subscriptions`}
        list={list}
        columns="minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr) 116px"
        filters={
          <search>
            <SearchField
              aria-label={t`Search subscriptions`}
              placeholder={t`Organization, subscription, partner or Partner ID`}
              value={typed}
              onType={setTyped}
            />
          </search>
        }
        empty={
          <EmptyState
            title={<Trans>No subscription matches</Trans>}
            action={q ? <ClearFilter onClear={() => find("")} /> : undefined}
          >
            <Trans>Try another word or fewer conditions.</Trans>
          </EmptyState>
        }
        line={(subscription) => <SubscriptionLine subscription={subscription} q={q} />}
      />
    </>
  );
}
