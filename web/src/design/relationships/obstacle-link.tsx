import type { Obstacle } from "../../../../contract/resources.ts";
import { PageLink } from "../page-link.tsx";

/** An obstacle's name as the customer reads it, leading to the subscription or to the order that the reseller has begun. */
export function ObstacleLink({ obstacle: { id, kind, name } }: { readonly obstacle: Obstacle }) {
  if (kind === "order") {
    return (
      <PageLink to="/admin/orders/$orderId" params={{ orderId: id }}>
        {name}
      </PageLink>
    );
  }
  return (
    <PageLink to="/admin/subscriptions/$subscriptionId" params={{ subscriptionId: id }}>
      {name}
    </PageLink>
  );
}
