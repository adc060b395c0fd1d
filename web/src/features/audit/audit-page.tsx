import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ClearFilter } from "../../design/clear-filter.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { ListCard } from "../../design/list-card.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { useActNames } from "../../design/use-act-names.ts";
import { auditQuery } from "./audit-data.ts";
import { AuditFilters } from "./audit-filters.tsx";
import { AuditItem } from "./audit-item.tsx";
import { type AuditSearch, isFiltered } from "./audit-search.ts";

const route = getRouteApi("/_shell/console/audit");
const everything: AuditSearch = {
  subject: undefined,
  organization: undefined,
  act: undefined,
  actor: undefined,
  from: undefined,
  until: undefined,
};

/** Everything that anybody did, in every organization. */
export function AuditPage() {
  const { t } = useLingui();
  const { subject, organization, act, actor, from, until } = route.useSearch();
  const search = { subject, organization, act, actor, from, until };
  const navigate = route.useNavigate();
  const names = useActNames();
  const list = useInfiniteQuery(auditQuery(search));
  const change = (part: AuditSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeading
        title={t`Audit`}
        lead={t`Who did what, through what, when and why. Nothing here is ever changed or deleted.`}
      />
      <ListCard
        label={t`Audit`}
        list={list}
        columns="minmax(0, 1.4fr) minmax(0, 1fr) minmax(0, 1fr) 200px"
        filters={<AuditFilters search={search} names={names} onChange={change} />}
        empty={
          <EmptyState
            title={<Trans>Nothing was done that matches</Trans>}
            action={isFiltered(search) ? <ClearFilter onClear={() => change(everything)} /> : undefined}
          >
            <Trans>Try another act, another time or fewer conditions.</Trans>
          </EmptyState>
        }
        line={(event) => <AuditItem event={event} name={names[event.act] ?? event.act} />}
      />
    </>
  );
}
