import { createHash } from "node:crypto";
import { publicId } from "../../../../contract/ids.ts";
import type { ClearingProposal } from "../../../../contract/relationships.ts";
import { type ClearingEffect, clearingEffect, clearingRefusal } from "../../../../domain/clearing-effect.ts";
import type { PersonActor } from "../../access/actor.ts";
import { moneyView } from "../../platform/http/money-view.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { partnerSummary } from "../partner/partner-view.ts";
import { proposalActions } from "./actions.ts";
import { agreedConsequences, agreedEffect } from "./agreed-view.ts";
import { consequences } from "./consequences-view.ts";
import { clearableFacts } from "./proposal-facts-view.ts";
import type { ProposalRow } from "./proposal-queries.ts";
import { valuesOf } from "./propose-refusal-view.ts";

/** What an open proposal would do if it were accepted today; null where it is not open, or can be accepted no more. */
export function effectOf({ kind, state, subscription, today }: ProposalRow): ClearingEffect | null {
  if (state !== "proposed" || !subscription) return null;
  const facts = clearableFacts(subscription);
  return clearingRefusal(kind, facts, today) ? null : clearingEffect(kind, facts, today);
}

/** Why an open proposal can be accepted no more, as its subscription is now; null where it can. */
export function impossible({ kind, subscription, today }: ProposalRow) {
  return subscription ? clearingRefusal(kind, clearableFacts(subscription), today) : "subscription-over";
}

/** Names, by its content, what a customer agrees to: another where subscription, price or day have become others. */
export function quoteOf(row: ProposalRow): string | null {
  const effect = effectOf(row);
  if (!effect) return null;
  const text = JSON.stringify([row.id, row.kind, row.subscription, effect], (_, value) =>
    typeof value === "bigint" ? value.toString() : value,
  );
  return createHash("sha256").update(text).digest("base64url");
}

/** What a refusal to accept says of the subscription. */
export const refusalValues = ({ subscription }: ProposalRow, reader: Reader) => valuesOf(subscription, reader);

export function proposalView(row: ProposalRow, actor: PersonActor, reader: Reader): ClearingProposal {
  const effect = effectOf(row);
  return {
    id: publicId("clearingProposal", row.id),
    kind: row.kind,
    state: row.state,
    relationshipId: publicId("relationship", row.relationship_id),
    subscription: { id: publicId("subscription", row.subscription_id), name: row.subscription_name },
    organization: { id: publicId("organization", row.organization_id), name: row.organization_name },
    partner: partnerSummary(row.partner),
    note: row.note,
    proposedAt: row.proposed_at.toISOString(),
    answeredAt: row.answered_at?.toISOString() ?? null,
    refusalReason: row.refusal_reason,
    ...figures(effect ?? agreedEffect(row)),
    consequences: sentencesOf(row, effect, reader),
    quote: actor.kind === "customer" ? quoteOf(row) : null,
    actions: proposalActions(
      actor,
      { state: row.state, impossible: impossible(row) },
      reader,
      refusalValues(row, reader),
    ),
  };
}

type Figures = Pick<ClearingProposal, "effectiveOn" | "price" | "paidFrom">;

function figures(effect: ClearingEffect | null): Figures {
  if (!effect) return { effectiveOn: null, price: null, paidFrom: null };
  const { effectiveOn, price, paidFrom } = effect;
  return { effectiveOn, price: price && moneyView(price), paidFrom };
}

/** What an open proposal means or, once it is accepted, what was agreed. */
function sentencesOf(row: ProposalRow, effect: ClearingEffect | null, reader: Reader): string[] {
  if (!effect || !row.subscription) return agreedConsequences(row, reader);
  return consequences({ kind: row.kind, subscription: row.subscription, effect, isAgreed: false }, reader);
}
