import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import type { Order } from "../../../../contract/orders.ts";
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
  const [worked, setWorked] = useState(false);
  if (order.data?.state === "draft" && !worked) setWorked(true);
  if (order.data?.state === "draft") return <Wizard key={orderId} order={order.data} />;
  return (
    <>
      <PageHeading title={t`Check out`} />
      {order.isPending && <SkeletonCards />}
      {order.isError && !order.data && <LoadProblem error={order.error} onRetry={() => void order.refetch()} />}
      {order.data && <NoDraft order={order.data} justPlaced={worked} />}
    </>
  );
}

/** @param justPlaced it was a draft when the page was opened. */
function NoDraft({ order, justPlaced }: { readonly order: Order; readonly justPlaced: boolean }) {
  if (order.state === "placed") {
    return <Navigate to="/admin/orders/$orderId" params={{ orderId: order.id }} state={{ justPlaced }} replace />;
  }
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
