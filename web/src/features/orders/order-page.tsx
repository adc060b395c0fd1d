import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "@tanstack/react-router";
import type { Order } from "../../../../contract/orders.ts";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { orderQuery } from "../../platform/orders.ts";
import { PlacedOrder } from "./placed-order.tsx";
import { ResellersOrder } from "./resellers-order.tsx";

/** Journey 2.5: the confirmation of an order that was placed. A draft leads on to where it is placed; a reseller's is only read. */
export function OrderPage() {
  const { t } = useLingui();
  const { orderId } = useParams({ from: "/_shell/admin/orders/$orderId" });
  const order = useQuery(orderQuery(orderId));
  if (order.data) return <Shown order={order.data} />;
  // The heading comes with what it stands over: one that is replaced would lose the focus that it took.
  if (order.isPending) return <SkeletonCards />;
  return (
    <>
      <BackLink to="/admin/purchase-services">
        <Trans>Purchase services and your orders</Trans>
      </BackLink>
      <PageHeading title={t`Order`} />
      <LoadProblem error={order.error} onRetry={() => void order.refetch()} />
    </>
  );
}

function Shown({ order }: { readonly order: Order }) {
  if (order.state === "placed") return <PlacedOrder order={order} />;
  if (order.reseller) return <ResellersOrder order={order} reseller={order.reseller} />;
  return <Navigate to="/admin/check-out/$orderId" params={{ orderId: order.id }} search={{ step: 1 }} replace />;
}
