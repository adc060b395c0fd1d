import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ButtonLink } from "../../design/button-link.tsx";
import { ClearFilter } from "../../design/clear-filter.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { ListCard } from "../../design/list-card.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { PartnerFilters } from "./partner-filters.tsx";
import { PartnerLine } from "./partner-line.tsx";
import { partnersQuery } from "./partners-data.ts";
import { isFiltered, type PartnersSearch, unfiltered } from "./partners-search.ts";

const route = getRouteApi("/_shell/console/partners/");

/** The vendor's register of partners. */
export function PartnersPage() {
  const { t } = useLingui();
  const { q, state, kind, country, resells, sort } = route.useSearch();
  const search = { q, state, kind, country, resells, sort };
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(partnersQuery(search));
  const change = (part: PartnersSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const register = (
    <ButtonLink to="/console/partners/register" primary>
      <AddRegular />
      <Trans>Register a partner</Trans>
    </ButtonLink>
  );
  return (
    <>
      <PageHeading
        title={t`Partners`}
        lead={t`Everybody who may be of record or resell, with what they may serve, and where.`}
        actions={register}
      />
      <ListCard
        label={t`Partners`}
        list={list}
        columns="minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 1fr) 112px"
        filters={<PartnerFilters search={search} onChange={change} />}
        empty={
          isFiltered(search) ? (
            <EmptyState
              title={<Trans>No partner matches the filter</Trans>}
              action={<ClearFilter onClear={() => change(unfiltered)} />}
            >
              <Trans>Try another word or fewer conditions.</Trans>
            </EmptyState>
          ) : (
            <EmptyState title={<Trans>No partners yet</Trans>} action={register}>
              <Trans>Register the first partner, or import those that you have.</Trans>
            </EmptyState>
          )
        }
        line={(partner) => <PartnerLine partner={partner} search={search} />}
      />
    </>
  );
}
