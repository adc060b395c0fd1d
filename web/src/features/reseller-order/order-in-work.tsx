import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { CustomerDetails } from "../../../../contract/portfolio.ts";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { orderQuery } from "../../platform/orders.ts";
import { DraftOrder } from "./draft-order.tsx";
import { SoldOrder } from "./sold-order.tsx";

interface OrderInWorkProps {
  readonly orderId: string;
  readonly customer: CustomerDetails;
}

/** An order as it is: being written, placed, or closed. */
export function OrderInWork({ orderId, customer }: OrderInWorkProps) {
  const { data: order, error, isPending, refetch } = useQuery(orderQuery(orderId));
  const organizationId = customer.organization.id;
  if (isPending) return <SkeletonCards />;
  if (!order) return <LoadProblem error={error} onRetry={() => void refetch()} />;
  if (order.state === "draft") return <DraftOrder order={order} customer={customer} />;
  if (order.state === "placed") return <SoldOrder order={order} />;
  return (
    <EmptyState
      title={<Trans>This order was closed</Trans>}
      action={
        <PageLink to="/partner/customers/$organizationId" params={{ organizationId }}>
          <Trans>Open the customer</Trans>
        </PageLink>
      }
    >
      {order.actions.place.sentence}
    </EmptyState>
  );
}
