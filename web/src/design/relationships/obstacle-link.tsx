import type { Obstacle } from "../../../../contract/resources.ts";
import { PageLink } from "../page-link.tsx";

/** An obstacle's name as the customer reads it: a subscription leads to its page; an order of the reseller's is open at the reseller. */
export function ObstacleLink({ obstacle: { id, kind, name } }: { readonly obstacle: Obstacle }) {
  if (kind === "order") return name;
  return (
    <PageLink to="/admin/subscriptions/$subscriptionId" params={{ subscriptionId: id }}>
      {name}
    </PageLink>
  );
}
