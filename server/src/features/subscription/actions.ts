import type { ProblemCode } from "../../../../contract/problems.ts";
import { problems } from "../../../../contract/problems.ts";
import type { Action, SubscriptionActions } from "../../../../contract/resources.ts";
import { notOpenReason } from "../../../../domain/eligibility.ts";
import type { CustomerRole } from "../../../../domain/roles.ts";
import {
  autoRenewalRefusal,
  cancellationRefusal,
  changeRefusal,
  type LifeRefusal,
} from "../../../../domain/subscription-change.ts";
import type { LifeFacts } from "../../../../domain/subscription-terms.ts";
import type { PersonActor } from "../../access/actor.ts";
import { sentence, type Values } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { lifeFacts } from "./life-facts.ts";
import type { SubscriptionRow } from "./subscription-queries.ts";
import { subscriptionFacts } from "./subscription-view.ts";

function refusedTo(actor: PersonActor, subscription: SubscriptionRow): ProblemCode | null {
  const facts = subscriptionFacts(subscription, null);
  // For those who are no customer the subscription's own reasons come first, then that only the customer may.
  if (actor.kind !== "customer") return notOpenReason(facts, "global-admin") ?? "only-the-customer";
  return notOpenReason(facts, actor.role);
}

/** Why the actor may not do something in the subscription's life; only the customer's own people may do anything. */
function refusedLife(
  actor: PersonActor,
  subscription: SubscriptionRow,
  refusalOf: (facts: LifeFacts, role: CustomerRole) => LifeRefusal | null,
): ProblemCode | null {
  const facts = lifeFacts(subscription);
  if (actor.kind === "customer") return refusalOf(facts, actor.role);
  const closed = refusalOf(facts, "global-admin");
  return closed === "sold-by-reseller" || closed === "subscription-over" ? closed : "only-the-customer";
}

/** Rule 12: what the actor may do with the subscription and its partner of record and, where not, why. */
export function subscriptionActions(
  actor: PersonActor,
  subscription: SubscriptionRow,
  hasPartner: boolean,
  reader: Reader,
): SubscriptionActions {
  const values: Values = { reseller: subscription.reseller?.name ?? "", vendor: reader.vendorName };
  const closed = refusedTo(actor, subscription);
  const action = (wrongTime: ProblemCode | null): Action => answer(closed ?? wrongTime);
  const answer = (reason: ProblemCode | null): Action => {
    if (!reason) return { allowed: true };
    return { allowed: false, reason, sentence: sentence(problems[reason].detail, reader.language, values) };
  };
  return {
    addPartnerOfRecord: action(hasPartner ? "partner-already-named" : null),
    changePartnerOfRecord: action(hasPartner ? null : "no-partner-named"),
    removePartnerOfRecord: action(hasPartner ? null : "no-partner-named"),
    changeSubscription: answer(refusedLife(actor, subscription, changeRefusal)),
    changeAutoRenewal: answer(refusedLife(actor, subscription, autoRenewalRefusal)),
    cancelSubscription: answer(refusedLife(actor, subscription, cancellationRefusal)),
  };
}
