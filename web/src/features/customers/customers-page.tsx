import { useLingui } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import table from "../../design/data-table.module.css";
import { PageHeading } from "../../design/page-heading.tsx";
import { CustomerFilters } from "./customer-filters.tsx";
import { CustomerList } from "./customer-list.tsx";
import { type CustomersSearch, readCustomersSearch } from "./customers-search.ts";

const route = getRouteApi("/_shell/partner/customers/");

/** Everybody that the company is tied to: how, since when, how much there is. */
export function CustomersPage() {
  const { t } = useLingui();
  const search = readCustomersSearch({ ...route.useSearch() });
  const navigate = route.useNavigate();
  const change = (part: CustomersSearch) =>
    void navigate({ search: (before) => ({ ...before, ...part }), replace: true, resetScroll: false });
  return (
    <>
      <PageHeading
        title={t`Customers`}
        lead={t`The organizations that you advise as partner of record or sell to as reseller.`}
      />
      <div className={table.card}>
        <CustomerFilters search={search} onChange={change} />
        <CustomerList
          search={search}
          onSort={(sort) => change({ sort: sort === "name" ? undefined : sort })}
          onClearFilter={() => change({ q: undefined, tie: undefined })}
        />
      </div>
    </>
  );
}
