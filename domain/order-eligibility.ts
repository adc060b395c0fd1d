import { type CheckOutcome, checkPartner, type PartnerFacts } from "./eligibility.ts";
import { closedReason, type OrderState } from "./order-states.ts";
import { type CustomerRole, mayBuy } from "./roles.ts";

/** Why an order takes no partner from this person. */
export type OrderNotOpenReason = "role-may-not-order" | "only-its-reseller" | "order-placed" | "order-discarded";

/** What a check of a Partner ID answers for an item of an order. */
export type OrderCheckOutcome = CheckOutcome<OrderNotOpenReason>;

/** Why this order is not open to changes by this person of the customer; null where it is. What a reseller wrote is the reseller's. */
export function orderNotOpenReason(state: OrderState, role: CustomerRole, isResold = false): OrderNotOpenReason | null {
  if (!mayBuy(role)) return "role-may-not-order";
  return closedReason(state) ?? (isResold ? "only-its-reseller" : null);
}

export interface OrderCheckFacts {
  /** What was typed, read by `parsePartnerId`; null where it is no Partner ID. */
  readonly partnerNumber: string | null;
  /** What the subscription would be of, and where it would be used. */
  readonly item: { readonly serviceId: string; readonly countryOfUse: string };
  readonly notOpen: OrderNotOpenReason | null;
  readonly partner: PartnerFacts | null;
}

/**
 * Whether a partner may be of record on what an item becomes: the rules of a subscription that has just begun and has no partner.
 * The partner that stands on the item already is asked about anew, because it may have lost its authorization since.
 */
export function checkOrderPartner({ partnerNumber, item, notOpen, partner }: OrderCheckFacts): OrderCheckOutcome {
  if (partnerNumber !== null && notOpen) return { outcome: "subscription-not-open", reason: notOpen };
  const subscription = { ...item, state: "pending", soldDirectly: true, presentPartnerId: null } as const;
  return checkPartner({ partnerNumber, subscription, role: "global-admin", partner }) as OrderCheckOutcome;
}
