import { type RelationshipSentence, relationshipSentences } from "../../../../contract/relationship-sentences.ts";
import type { ClearingEffect } from "../../../../domain/clearing-effect.ts";
import type { ClearingKind } from "../../../../domain/clearing-proposals.ts";
import { addDays } from "../../../../domain/proration.ts";
import { sentence, type Values } from "../../platform/language/format.ts";
import { dayText, moneyText } from "../../platform/language/format-values.ts";
import type { Reader } from "../audit-event/actor-view.ts";

/** The subscription as the sentences speak of it. */
export interface ClearedSubscription {
  readonly name: string;
  readonly seats: number;
  readonly term: "monthly" | "yearly";
  readonly renews_on: string | null;
  readonly auto_renew: boolean;
}

interface Consequences {
  readonly kind: ClearingKind;
  readonly subscription: ClearedSubscription;
  readonly effect: ClearingEffect;
  /** It was accepted: its price is that of the day on which it took effect, and not today's. */
  readonly isAgreed: boolean;
}

/** What accepting means for the customer: its service, its money, its partner of record. Sentence by sentence. */
export function consequences(
  { kind, subscription, effect, isAgreed }: Consequences,
  { language, vendorName }: Reader,
): string[] {
  const { effectiveOn, price, paidFrom } = effect;
  const { name, seats, term, renews_on, auto_renew } = subscription;
  const day = (date: string) => dayText(date, language);
  const values: Values = {
    vendor: vendorName,
    subscription: name,
    seats,
    term,
    day: day(effectiveOn),
    lastDay: day(addDays(renews_on ?? effectiveOn, -1)),
    paidFrom: day(paidFrom ?? effectiveOn),
    price: price ? moneyText(price, language) : "",
    priced: isAgreed ? "then" : "today",
  };
  return keysOf(kind, auto_renew).map((key) => sentence(relationshipSentences[key], language, values));
}

function keysOf(kind: ClearingKind, autoRenew: boolean): RelationshipSentence[] {
  if (kind === "cancel-now") return ["cancel-now-effect", "cancel-now-money"];
  if (kind === "cancel-at-term-end") return ["cancel-at-term-end-effect", "cancel-at-term-end-money"];
  return ["hand-over-effect", autoRenew ? "hand-over-money" : "hand-over-not-renewed", "hand-over-partner"];
}
