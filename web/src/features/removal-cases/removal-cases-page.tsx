import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { EmptyState } from "../../design/empty-state.tsx";
import { FilterToggle, FilterToggles } from "../../design/filter-toggles.tsx";
import { ListCard } from "../../design/list-card.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { CaseLine } from "./case-line.tsx";
import { removalCasesQuery } from "./removal-cases-data.ts";
import { type CaseView, caseViews } from "./removal-cases-search.ts";

const route = getRouteApi("/_shell/console/removal-cases/");

/** Requests to end a reseller relationship that a date or an objection has brought to the vendor. */
export function RemovalCasesPage() {
  const { t } = useLingui();
  const { view = "cases" } = route.useSearch();
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(removalCasesQuery(view));
  const names: Record<CaseView, string> = {
    cases: t`With the vendor`,
    open: t`Every open request`,
    every: t`Every request`,
  };
  const choose = (next: CaseView) =>
    void navigate({ search: (before) => ({ ...before, view: next }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeading
        title={t`Removal cases`}
        lead={t`A customer asks to end a reseller relationship, and the date has passed or the reseller objects: you decide, and both sides read why.`}
      />
      <ListCard
        label={t`Removal cases`}
        list={list}
        columns="minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) 190px"
        filters={
          <search>
            <FilterToggles label={t`Filter by state`}>
              {caseViews.map((one) => (
                <FilterToggle key={one} pressed={view === one} onToggle={() => choose(one)}>
                  {names[one]}
                </FilterToggle>
              ))}
            </FilterToggles>
          </search>
        }
        empty={
          <EmptyState title={<Trans>No case waits for you</Trans>}>
            <Trans>When a date passes or a reseller objects, the case appears here with everything known.</Trans>
          </EmptyState>
        }
        line={(request) => <CaseLine request={request} view={view} />}
      />
    </>
  );
}
