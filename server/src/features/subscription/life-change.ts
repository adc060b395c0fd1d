import type { ProblemCode } from "../../../../contract/problems.ts";
import type { Subscription } from "../../../../contract/resources.ts";
import type { CustomerActor } from "../../access/actor.ts";
import { keepAnswer, type RepeatableRequest, type Repetition } from "../../access/idempotency.ts";
import type { Query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { Values } from "../../platform/language/format.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { latestVersionSeenBy } from "../partner-of-record/partner-of-record-queries.ts";
import { subscriptionDetails } from "./read-subscription.ts";
import { subscriptionById } from "./subscription-queries.ts";

/** What every command of a customer on a subscription's life is given. */
export interface LifeInput {
  readonly id: string;
  /** Of the preview that was agreed to. */
  readonly quote: string;
  readonly repeat: RepeatableRequest | null;
  readonly reader: Reader;
}

/** What such a command may answer. Every refusal is a value; nothing was written in any of them. */
export type LifeChange =
  | { readonly kind: "changed"; readonly subscription: Subscription }
  | Repetition
  | { readonly kind: "not-found" }
  | { readonly kind: "refused"; readonly code: ProblemCode; readonly values: Values };

/** Writes, reads what has come of it in the same transaction, keeps that answer under the request's key, and commits. */
export async function commitLifeChange(
  tx: Transaction,
  actor: CustomerActor,
  { id, repeat, reader }: LifeInput,
  statements: readonly Query<unknown>[],
): Promise<LifeChange> {
  if (statements.length > 0) await tx.run(...statements);
  const [[row], [latest = null]] = await tx.run(subscriptionById(actor, id), latestVersionSeenBy(actor, id));
  if (!row) throw new Error("The subscription is gone.");
  const subscription = subscriptionDetails(row, latest, actor, reader);
  const kept = { status: 200, etag: null, body: JSON.stringify(subscription) };
  await tx.commit(...(repeat ? keepAnswer(actor, repeat, kept) : []));
  return { kind: "changed", subscription };
}
