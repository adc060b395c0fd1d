import type { ClearingEffect } from "../../../../domain/clearing-effect.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { type ClearedSubscription, consequences } from "./consequences-view.ts";
import type { ProposalRow } from "./proposal-queries.ts";

/** What an accepted proposal came to, as it was agreed; null of every other. */
export function agreedEffect({ effective_on, price_minor, currency, paid_from }: ProposalRow): ClearingEffect | null {
  if (effective_on === null) return null;
  const price = price_minor !== null && currency !== null ? { minor: BigInt(price_minor), currency } : null;
  return { effectiveOn: effective_on, price, paidFrom: paid_from };
}

/**
 * The sentences that the customer accepted, from what was kept of them and not from what is so now. None where too little was kept: of a
 * hand-over that was accepted before its quantity, term and renewal were.
 */
export function agreedConsequences(row: ProposalRow, reader: Reader): string[] {
  const effect = agreedEffect(row);
  const subscription = effect && asAgreed(row, effect);
  if (!subscription) return [];
  return consequences({ kind: row.kind, subscription, effect, isAgreed: true }, reader);
}

function asAgreed(row: ProposalRow, { effectiveOn, paidFrom }: ClearingEffect): ClearedSubscription | null {
  const name = row.subscription_name;
  // The day of the renewal is the one on which it ends then, or from which the vendor is paid.
  const renews_on = paidFrom ?? effectiveOn;
  const { agreed_seats: seats, agreed_term: term, agreed_auto_renew: auto_renew } = row;
  if (seats !== null && term !== null && auto_renew !== null) return { name, seats, term, renews_on, auto_renew };
  // A cancellation's sentences speak of neither quantity, nor term, nor renewal.
  return row.kind === "hand-over" ? null : { name, seats: 0, term: "yearly", renews_on, auto_renew: true };
}
