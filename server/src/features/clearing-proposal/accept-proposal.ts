import type { CustomerActor } from "../../access/actor.ts";
import { refuse, type Step } from "../../access/step.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { latestVersion, nextInstant } from "../partner-of-record/partner-of-record-queries.ts";
import { lockSubscription } from "../subscription/subscription-queries.ts";
import { refusalToAnswer } from "./actions.ts";
import { moveProposal } from "./answer-queries.ts";
import { carryOut } from "./carry-out.ts";
import { lockProposal, type ProposalRow, proposalById } from "./proposal-queries.ts";
import { effectOf, impossible, quoteOf, refusalValues } from "./proposal-view.ts";

/**
 * The customer's admin agrees to what a reseller proposed, at the date, price and payment that it saw: only then anything happens to the
 * subscription (rule 10), in the same transaction. All is read anew behind the subscription's lock. The caller commits.
 */
export async function acceptProposal(
  tx: Transaction,
  actor: CustomerActor,
  { id, quote, reader }: { readonly id: string; readonly quote: string; readonly reader: Reader },
): Promise<Step> {
  const [[locked]] = await tx.run(lockProposal(actor, id));
  if (!locked) return { kind: "not-found" };
  const code = refusalToAnswer(actor, locked.state);
  if (code) return refuse(code, { state: locked.state });
  const { organization_id: organizationId, subscription_id: subscriptionId } = locked;
  const [[subscription], [latest], [clock], [row]] = await tx.run(
    lockSubscription(actor, subscriptionId),
    latestVersion(organizationId, subscriptionId),
    nextInstant(organizationId, subscriptionId),
    proposalById(actor, id),
  );
  if (!subscription || !clock || !row) throw new Error("The subscription of a proposal is gone.");
  const effect = effectOf(row);
  if (!effect) return refuse(impossible(row) ?? "proposal-closed", { ...refusalValues(row, reader), state: row.state });
  if (quoteOf(row) !== quote) return refuse("quote-changed");
  const at = new Date(Math.max(clock.instant.getTime(), locked.instant.getTime()));
  const period = latest?.ends_at === null ? latest : null;
  const agreed = {
    state: "accepted",
    answered_at: at,
    effective_on: effect.effectiveOn,
    price_minor: effect.price?.minor.toString() ?? null,
    currency: effect.price?.currency ?? null,
    paid_from: effect.paidFrom,
    ...(row.kind === "hand-over" && asAgreed(row)),
  } as const;
  const after = { kind: row.kind, effectiveOn: effect.effectiveOn };
  await tx.run(
    // First: the database lets go of what a reseller sold only where the acceptance is written.
    ...moveProposal(actor, locked, agreed, { at, after }),
    ...carryOut(actor, subscription, period, { kind: row.kind, partnerNumber: row.partner.partner_number, at }),
  );
  return { kind: "done", id };
}

/** What else the sentences that are accepted speak of. */
function asAgreed({ subscription }: ProposalRow) {
  if (!subscription) return {};
  const { seats, term, auto_renew } = subscription;
  return { agreed_seats: seats, agreed_term: term, agreed_auto_renew: auto_renew };
}
