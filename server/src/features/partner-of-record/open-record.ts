import type { CustomerActor } from "../../access/actor.ts";
import { type KeptAnswer, keepAnswer, type RepeatableRequest, runOnce } from "../../access/idempotency.ts";
import type { Query } from "../../platform/database/query.ts";
import type { RowsOf, Transaction } from "../../platform/database/transaction.ts";
import { lockSubscription, type SubscriptionRow } from "../subscription/subscription-queries.ts";
import { asItIs } from "./as-they-are.ts";
import type { Change, OpenRecord, Recorded } from "./change.ts";
import { latestToChange, type NumberedVersionRow, nextInstant } from "./partner-of-record-queries.ts";
import { etagOf } from "./partner-of-record-view.ts";

/** What every command of a customer on the record is given. */
export interface ChangeInput {
  readonly subscriptionId: string;
  readonly ifMatch: string | undefined;
  readonly repeat: RepeatableRequest | null;
  /** The answer to keep under the request's key. */
  readonly answer: (recorded: Recorded) => Pick<KeptAnswer, "status" | "etag" | "body">;
}

type Opened<Others extends readonly Query<unknown>[]> =
  | { readonly answered: Change }
  | { readonly answered: null; readonly record: OpenRecord; readonly rows: RowsOf<Others> };

/**
 * Locks the subscription and reads, in the same round trip, what a command has to know: the record, the clock, and the other
 * statements given. Answered at once where the request was answered before, or where the actor sees no such subscription.
 */
export async function openRecord<const Others extends readonly Query<unknown>[]>(
  tx: Transaction,
  actor: CustomerActor,
  { subscriptionId, repeat }: ChangeInput,
  ...others: Others
): Promise<Opened<Others>> {
  const { organizationId } = actor;
  const once = await runOnce(
    tx,
    actor,
    repeat,
    lockSubscription(actor, subscriptionId),
    latestToChange(organizationId, subscriptionId),
    nextInstant(organizationId, subscriptionId),
    ...others,
  );
  if (once.answered) return { answered: once.answered };
  const [[subscription], [latest], [clock], ...more] = once.rows;
  if (!subscription || !clock) return { answered: { kind: "not-found" } };
  return { answered: null, record: openRecordOf(subscription, latest, clock.instant), rows: more as RowsOf<Others> };
}

/** A record as it was read under its lock. */
export function openRecordOf(
  subscription: SubscriptionRow,
  latest: NumberedVersionRow | undefined,
  at: Date,
): OpenRecord {
  return { subscription, present: latest?.ends_at === null ? latest : null, etag: etagOf(latest ?? null), at };
}

/** The refusal of a command whose `If-Match` names what is no longer there, with what is. */
export async function staleAnswer(tx: Transaction, record: OpenRecord): Promise<Change> {
  const { subscription, present, etag } = await asItIs(tx, record);
  return { kind: "stale", subscription, present, etag };
}

/**
 * The answer to a command that asks for what is so already (rule 4). It is kept although nothing was written: repeated after
 * somebody else's change, it must not undo that.
 */
export async function unchangedAnswer(
  tx: Transaction,
  actor: CustomerActor,
  { repeat, answer }: ChangeInput,
  record: OpenRecord,
): Promise<Recorded> {
  const unchanged = await asItIs(tx, record);
  if (repeat) await tx.commit(...keepAnswer(actor, repeat, answer(unchanged)));
  return unchanged;
}
