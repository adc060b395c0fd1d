import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ClearFilter } from "../../design/clear-filter.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { ListCard } from "../../design/list-card.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { AddOrganization } from "./add-organization.tsx";
import { OrganizationFilters } from "./organization-filters.tsx";
import { OrganizationLine } from "./organization-line.tsx";
import { organizationsQuery } from "./organizations-data.ts";
import type { OrganizationsSearch } from "./organizations-search.ts";

const route = getRouteApi("/_shell/console/organizations/");

/** Customers, partners' companies and the vendor itself. */
export function OrganizationsPage() {
  const { t } = useLingui();
  const { q, kind, sort } = route.useSearch();
  const search = { q, kind, sort };
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(organizationsQuery(search));
  const change = (part: OrganizationsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const clear = <ClearFilter onClear={() => change({ q: undefined, kind: undefined })} />;
  return (
    <>
      <PageHeading
        title={t`Organizations`}
        lead={t`The companies that buy, those that partner, and their people.`}
        actions={<AddOrganization />}
      />
      <ListCard
        label={t`Organizations`}
        list={list}
        columns="minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 1fr) 150px"
        filters={<OrganizationFilters search={search} onChange={change} />}
        empty={
          <EmptyState
            title={q || kind ? <Trans>No organization matches the filter</Trans> : <Trans>No organizations yet</Trans>}
            action={q || kind ? clear : undefined}
          >
            <Trans>Try another word, or part of a person's e-mail address.</Trans>
          </EmptyState>
        }
        line={(organization) => <OrganizationLine organization={organization} search={search} />}
      />
    </>
  );
}
