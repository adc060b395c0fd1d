import { v7 } from "uuid";
import { type AgreedChange, decideChange, type WantedChange } from "../../../../domain/subscription-change.ts";
import type { Planned } from "../../../../domain/subscription-terms.ts";
import type { CustomerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { runOnce } from "../../access/idempotency.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { type ChangeFacts, changeFactQueries, changeFacts } from "./change-facts.ts";
import { changePreview, refusalValues } from "./change-preview-view.ts";
import { commitLifeChange, type LifeChange, type LifeInput } from "./life-change.ts";
import { lifeFacts, plannedIn } from "./life-facts.ts";
import { tellOfSubscription } from "./messages.ts";
import { offersIn } from "./price-queries.ts";
import { lockSubscription } from "./subscription-queries.ts";
import { writeCharge } from "./write-charge.ts";

export interface ChangeInput extends LifeInput {
  readonly wanted: WantedChange;
}

/**
 * Changes seats, plan, term or automatic renewal, now or at the next renewal (decision 12). All is read anew behind the row's lock and
 * decided by the same rules as the preview; where it would cost or do something else than the preview said, nothing is written.
 */
export async function changeSubscription(
  tx: Transaction,
  actor: CustomerActor,
  input: ChangeInput,
): Promise<LifeChange> {
  const { id, wanted, quote, repeat, reader } = input;
  const opened = await runOnce(tx, actor, repeat, ...changeFactQueries(actor, id, lockSubscription(actor, id)));
  if (opened.answered) return opened.answered;
  const facts = changeFacts(opened.rows);
  if (!facts) return { kind: "not-found" };
  const { row, today, basisPoints, offerRows } = facts;
  const offers = offersIn(offerRows);
  const decision = decideChange(lifeFacts(row), wanted, { role: actor.role, today, offers, basisPoints });
  if (decision.kind === "refused") {
    return { kind: "refused", code: decision.code, values: refusalValues(facts, decision.code, decision, reader) };
  }
  if (decision.kind === "unchanged") return commitLifeChange(tx, actor, input, []);
  if (changePreview(facts, decision, reader).quote !== quote)
    return { kind: "refused", code: "quote-changed", values: {} };
  return commitLifeChange(tx, actor, input, changeStatements(actor, facts, decision));
}

function changeStatements(actor: CustomerActor, facts: ChangeFacts, decision: AgreedChange): Query<unknown>[] {
  const { row, at, today } = facts;
  const { now, planned, due } = decision;
  const { organization_id: organizationId, id } = row;
  const eventId = v7();
  const charge = due && {
    organizationId,
    subscriptionId: id,
    kind: "change" as const,
    at,
    startsOn: today,
    endsOn: row.renews_on ?? today,
    seats: now.seats,
    net: due.net,
    basisPoints: due.basisPoints,
    eventId,
  };
  return [
    auditEntry(actor, {
      id: eventId,
      organizationId,
      at,
      act: "subscription-changed",
      subject: { type: "subscription", id },
      ...inAudit(facts, decision),
    }),
    query
      .updateTable("subscription")
      .set({
        plan_id: now.planId,
        seats: now.seats,
        amount_minor: now.price.minor.toString(),
        currency: now.price.currency,
        auto_renew: now.autoRenew,
        next_seats: planned.seats,
        next_plan_id: planned.planId,
        next_term: planned.term,
      })
      .where("organization_id", "=", organizationId)
      .where("id", "=", id)
      .compile(),
    ...(charge ? [writeCharge(charge)] : []),
    tellOfSubscription(organizationId, id, { eventId, at }),
  ];
}

/** What was and what is, as far as it became another. */
function inAudit(facts: ChangeFacts, { now, planned }: AgreedChange) {
  const { row, offerRows } = facts;
  const planName = (planId: string | null) => offerRows.find((one) => one.plan_id === planId)?.plan_name ?? null;
  const inWords = ({ seats, planId, term }: Planned) => ({ seats, plan: planName(planId), term });
  const before = { seats: row.seats, plan: row.plan_name, autoRenew: row.auto_renew, planned: inWords(plannedIn(row)) };
  const after = {
    seats: now.seats,
    plan: planName(now.planId) ?? row.plan_name,
    autoRenew: now.autoRenew,
    planned: inWords(planned),
  };
  const changed = (["seats", "plan", "autoRenew", "planned"] as const).filter(
    (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );
  const only = (state: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(changed.map((key) => [key, state[key]]));
  return { before: only(before), after: only(after) };
}
