import { hasEnded, type SubscriptionState } from "../../../../domain/subscription-states.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { SubscriptionRow } from "./subscription-queries.ts";

/** The statement that puts a subscription into a state, with the instant of its end where it ends by that. */
export function setState(row: SubscriptionRow, state: SubscriptionState, at: Date): Query<unknown> {
  return query
    .updateTable("subscription")
    .set({ state, ended_at: hasEnded(state) ? at : null })
    .where("organization_id", "=", row.organization_id)
    .where("id", "=", row.id)
    .compile();
}
