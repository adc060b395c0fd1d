import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { customerQuery } from "../../platform/customers.ts";
import { NewOrder } from "./new-order.tsx";
import { OrderInWork } from "./order-in-work.tsx";
import { readResellerOrderSearch } from "./reseller-order-search.ts";

const route = getRouteApi("/_shell/partner/customers/$organizationId/order");

/** A reseller orders for its customer. */
export function ResellerOrderPage() {
  const { t } = useLingui();
  const { organizationId } = route.useParams();
  const { order, location } = readResellerOrderSearch({ ...route.useSearch() });
  const { data: customer, error, isPending, refetch } = useQuery(customerQuery(organizationId));
  return (
    <>
      <BackLink to="/partner/customers/$organizationId" params={{ organizationId }}>
        {customer?.organization.name ?? <Trans>Customer</Trans>}
      </BackLink>
      <PageHeading
        title={customer ? t`Order for: ${customer.organization.name}` : t`Order for a customer`}
        lead={<Trans>You sell what is ordered here, and you bill the customer.</Trans>}
      />
      {isPending && <SkeletonCards />}
      {error && !customer && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {customer &&
        (order ? (
          <OrderInWork orderId={order} customer={customer} />
        ) : (
          <NewOrder customer={customer} location={location} />
        ))}
    </>
  );
}
