import { useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import table from "../../design/data-table.module.css";
import { PageHeading } from "../../design/page-heading.tsx";
import { ExportButton } from "./export-button.tsx";
import { PortfolioFilters } from "./portfolio-filters.tsx";
import { PortfolioList } from "./portfolio-list.tsx";
import { type PortfolioSearch, readPortfolioSearch, unfiltered } from "./portfolio-search.ts";

const route = getRouteApi("/_shell/partner/subscriptions");

/** Every subscription that the company advises or sold. */
export function PortfolioSubscriptionsPage() {
  const { t } = useLingui();
  const search = readPortfolioSearch({ ...route.useSearch() });
  const navigate = route.useNavigate();
  const change = (part: PortfolioSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeading
        title={t`Subscriptions`}
        lead={t`Your customers' subscriptions that you advise as partner of record or sold as reseller.`}
        actions={<ExportButton search={search} />}
      />
      <div className={table.card}>
        <PortfolioFilters search={search} onChange={change} />
        <PortfolioList
          search={search}
          onSort={(sort) => change({ sort: sort === "organization" ? undefined : sort })}
          onClearFilter={() => change(unfiltered)}
        />
      </div>
    </>
  );
}
