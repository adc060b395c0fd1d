import type { LifeFacts, Planned } from "../../../../domain/subscription-terms.ts";
import type { SubscriptionRow } from "./subscription-queries.ts";

/** What is agreed for the next renewal. */
export function plannedIn(row: Pick<SubscriptionRow, "next_seats" | "next_plan_id" | "next_term">): Planned {
  return { seats: row.next_seats, planId: row.next_plan_id, term: row.next_term };
}

/** What the rules of a subscription's life ask of it. */
export function lifeFacts(row: SubscriptionRow): LifeFacts {
  return {
    state: row.state,
    soldDirectly: row.sold_by === null,
    planId: row.plan_id,
    seats: row.seats,
    term: row.term,
    price: { minor: BigInt(row.amount_minor), currency: row.currency },
    renewsOn: row.renews_on,
    countedFrom: row.counted_from,
    autoRenew: row.auto_renew,
    planned: plannedIn(row),
  };
}
