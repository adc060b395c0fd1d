import type { CustomerRole } from "./roles.ts";
import { mayChangePartner } from "./roles.ts";
import { hasEnded, type SubscriptionState } from "./subscription-states.ts";

/** Why a subscription takes no partner from this person (the second row of the table of outcomes). */
export type NotOpenReason = "sold-by-reseller" | "subscription-ended" | "role-may-not-change";

/** What a check of a Partner ID answers: the first that applies from the top (journeys, "What a Partner ID check answers"). */
export type CheckOutcome<Reason extends string = NotOpenReason> =
  | { readonly outcome: "malformed-partner-id" }
  | { readonly outcome: "subscription-not-open"; readonly reason: Reason }
  | { readonly outcome: "unknown-partner-id" }
  | { readonly outcome: "already-of-record"; readonly partnerId: string }
  | { readonly outcome: "headquarters"; readonly partnerId: string; readonly eligibleLocationIds: readonly string[] }
  | { readonly outcome: "not-in-force"; readonly partnerId: string }
  | { readonly outcome: "wrong-country"; readonly partnerId: string; readonly eligibleLocationIds: readonly string[] }
  | { readonly outcome: "wrong-service"; readonly partnerId: string }
  | { readonly outcome: "eligible"; readonly partnerId: string };

export interface SubscriptionFacts {
  readonly state: SubscriptionState;
  readonly soldDirectly: boolean;
  readonly serviceId: string;
  readonly countryOfUse: string;
  /** The key (not the number) of the present partner of record. */
  readonly presentPartnerId: string | null;
}

/** The vendor's word that a partner may serve a service in a country; `inForce` at the instant that is asked about. */
export interface AuthorizationFacts {
  readonly serviceId: string;
  readonly country: string;
  readonly inForce: boolean;
}

export interface PartnerFacts {
  readonly id: string;
  readonly kind: "headquarters" | "location";
  readonly state: "active" | "suspended" | "retired";
  readonly authorizations: readonly AuthorizationFacts[];
  /** The locations of the same company: all of them for a headquarters account, the others for a location. */
  readonly siblings: readonly Omit<PartnerFacts, "siblings" | "kind">[];
}

type Location = Omit<PartnerFacts, "siblings" | "kind">;

/** Rule 6: authorized, now, for this service in the country where the subscription is used. */
export function standing(
  partner: Location,
  subscription: Pick<SubscriptionFacts, "serviceId" | "countryOfUse">,
): "eligible" | "not-in-force" | "wrong-country" | "wrong-service" {
  const inForce = partner.authorizations.filter((one) => one.inForce);
  const fits = (one: AuthorizationFacts) =>
    one.serviceId === subscription.serviceId && one.country === subscription.countryOfUse;
  if (partner.state !== "active" || inForce.length === 0) return "not-in-force";
  if (inForce.some(fits)) return "eligible";
  if (partner.authorizations.some(fits)) return "not-in-force";
  return inForce.some((one) => one.country === subscription.countryOfUse) ? "wrong-service" : "wrong-country";
}

/** Why this subscription is not open to a partner named by this person; null where it is. */
export function notOpenReason(
  subscription: Pick<SubscriptionFacts, "state" | "soldDirectly">,
  role: CustomerRole,
): NotOpenReason | null {
  if (!subscription.soldDirectly) return "sold-by-reseller";
  if (hasEnded(subscription.state)) return "subscription-ended";
  return mayChangePartner(role) ? null : "role-may-not-change";
}

export interface CheckFacts {
  /** What was typed, read by `parsePartnerId`; null where it is no Partner ID. */
  readonly partnerNumber: string | null;
  readonly subscription: SubscriptionFacts;
  readonly role: CustomerRole;
  /** The partner with that number; null where there is none. */
  readonly partner: PartnerFacts | null;
}

/** The one place where it is decided whether a partner may be of record. */
export function checkPartner({ partnerNumber, subscription, role, partner }: CheckFacts): CheckOutcome {
  if (partnerNumber === null) return { outcome: "malformed-partner-id" };
  const reason = notOpenReason(subscription, role);
  if (reason) return { outcome: "subscription-not-open", reason };
  if (!partner) return { outcome: "unknown-partner-id" };
  const partnerId = partner.id;
  if (partnerId === subscription.presentPartnerId) return { outcome: "already-of-record", partnerId };
  const eligibleLocationIds = partner.siblings
    .filter((sibling) => standing(sibling, subscription) === "eligible")
    .map((sibling) => sibling.id);
  if (partner.kind === "headquarters") return { outcome: "headquarters", partnerId, eligibleLocationIds };
  const outcome = standing(partner, subscription);
  return outcome === "wrong-country" ? { outcome, partnerId, eligibleLocationIds } : { outcome, partnerId };
}
