import { cancellationRefusal } from "../../../../domain/subscription-change.ts";
import type { CustomerActor } from "../../access/actor.ts";
import { runOnce } from "../../access/idempotency.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { changeFactQueries, changeFacts } from "./change-facts.ts";
import { cancellationPreview, refusalValues } from "./change-preview-view.ts";
import { endSubscription } from "./end-subscription.ts";
import { commitLifeChange, type LifeChange, type LifeInput } from "./life-change.ts";
import { lifeFacts } from "./life-facts.ts";
import { lockSubscription } from "./subscription-queries.ts";

/** Cancels a subscription at once and for good. Nothing is paid back, and its partner's period ends at the same instant (rule 9). */
export async function cancelSubscription(tx: Transaction, actor: CustomerActor, input: LifeInput): Promise<LifeChange> {
  const { id, quote, repeat, reader } = input;
  const opened = await runOnce(tx, actor, repeat, ...changeFactQueries(actor, id, lockSubscription(actor, id)));
  if (opened.answered) return opened.answered;
  const facts = changeFacts(opened.rows);
  if (!facts) return { kind: "not-found" };
  const { row, period, at } = facts;
  const code = cancellationRefusal(lifeFacts(row), actor.role);
  if (code) return { kind: "refused", code, values: refusalValues(facts, code, null, reader) };
  if (cancellationPreview(facts, null, reader).quote !== quote)
    return { kind: "refused", code: "quote-changed", values: {} };
  return commitLifeChange(tx, actor, input, endSubscription(actor, row, period, { state: "cancelled", at }));
}
