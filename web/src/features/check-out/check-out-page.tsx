import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Order } from "../../../../contract/orders.ts";
import { BackLink } from "../../design/back-link.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { orderQuery } from "../../platform/orders.ts";
import { Wizard } from "./wizard.tsx";

/** Journey 2: a draft order on its way to be placed. */
export function CheckOutPage() {
  const { t } = useLingui();
  const { orderId } = useParams({ from: "/_shell/admin/check-out/$orderId" });
  const order = useQuery(orderQuery(orderId));
  // It was a draft when the page was opened.
  const [worked, setWorked] = useState(false);
  if (order.data?.state === "draft" && !worked) setWorked(true);
  // Only its reseller goes on with it.
  if (order.data?.state === "draft" && order.data.reseller) {
    return <Navigate to="/admin/orders/$orderId" params={{ orderId }} replace />;
  }
  if (order.data?.state === "draft") return <Wizard key={orderId} order={order.data} />;
  if (order.data?.state === "placed") {
    // No heading here: it would take the focus that the confirmation's is to have.
    return <Navigate to="/admin/orders/$orderId" params={{ orderId }} state={{ justPlaced: worked }} replace />;
  }
  // The heading comes with what it stands over: one that is replaced would lose the focus that it took.
  if (order.isPending) return <SkeletonCards />;
  return (
    <>
      <BackLink to="/admin/purchase-services">
        <Trans>Purchase services and your orders</Trans>
      </BackLink>
      <PageHeading title={t`Check out`} />
      {order.isError && !order.data && <LoadProblem error={order.error} onRetry={() => void order.refetch()} />}
      {order.data && <Discarded order={order.data} />}
    </>
  );
}

function Discarded({ order }: { readonly order: Order }) {
  return (
    <EmptyState
      title={<Trans>This order was discarded</Trans>}
      action={
        <PageLink to="/admin/purchase-services">
          <Trans>Purchase services</Trans>
        </PageLink>
      }
    >
      {order.actions.place.sentence}
    </EmptyState>
  );
}
