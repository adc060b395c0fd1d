import type { ProblemCode } from "../../../../contract/problems.ts";
import { problems } from "../../../../contract/problems.ts";
import type { Action, SubscriptionActions } from "../../../../contract/resources.ts";
import { notOpenReason } from "../../../../domain/eligibility.ts";
import type { PersonActor } from "../../access/actor.ts";
import { sentence, type Values } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import type { SubscriptionRow } from "./subscription-queries.ts";
import { subscriptionFacts } from "./subscription-view.ts";

function refusedTo(actor: PersonActor, subscription: SubscriptionRow): ProblemCode | null {
  const facts = subscriptionFacts(subscription, null);
  // For those who are no customer the subscription's own reasons come first, then that only the customer may.
  if (actor.kind !== "customer") return notOpenReason(facts, "global-admin") ?? "only-the-customer";
  return notOpenReason(facts, actor.role);
}

/** Rule 12: what the actor may do with the subscription's partner of record and, where not, why. */
export function subscriptionActions(
  actor: PersonActor,
  subscription: SubscriptionRow,
  hasPartner: boolean,
  reader: Reader,
): SubscriptionActions {
  const values: Values = { reseller: subscription.reseller?.name ?? "", vendor: reader.vendorName };
  const closed = refusedTo(actor, subscription);
  const action = (wrongTime: ProblemCode | null): Action => {
    const reason = closed ?? wrongTime;
    if (!reason) return { allowed: true };
    return { allowed: false, reason, sentence: sentence(problems[reason].detail, reader.language, values) };
  };
  return {
    addPartnerOfRecord: action(hasPartner ? "partner-already-named" : null),
    changePartnerOfRecord: action(hasPartner ? null : "no-partner-named"),
    removePartnerOfRecord: action(hasPartner ? null : "no-partner-named"),
  };
}
