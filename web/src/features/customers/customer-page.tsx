import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { PageSkeleton } from "../../design/page-skeleton.tsx";
import { customerQuery } from "../../platform/customers.ts";
import { CustomerSections } from "./customer-sections.tsx";
import { OrderForCustomer } from "./order-for-customer.tsx";

const route = getRouteApi("/_shell/partner/customers/$organizationId/");

/** One customer: how we are tied to it, what we see and why, and what can be done. */
export function CustomerPage() {
  const { t } = useLingui();
  const { organizationId } = route.useParams();
  const { data: customer, error, isPending, refetch } = useQuery(customerQuery(organizationId));
  return (
    <>
      <BackLink to="/partner/customers">
        <Trans>All customers</Trans>
      </BackLink>
      {isPending && <PageSkeleton />}
      {error && !customer && (
        <>
          <PageHeading title={t`Customer`} />
          <LoadProblem error={error} onRetry={() => void refetch()} />
        </>
      )}
      {customer && (
        <>
          <PageHeading
            title={customer.organization.name}
            windowTitle={`${customer.organization.name} · ${t`Customers`}`}
            actions={<OrderForCustomer customer={customer} />}
          />
          <CustomerSections customer={customer} />
        </>
      )}
    </>
  );
}
