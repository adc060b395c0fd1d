import type { CustomerActor } from "../../access/actor.ts";
import {
  type KeptAnswer,
  keepAnswer,
  keptAnswer,
  type RepeatableRequest,
  repetitionOf,
} from "../../access/idempotency.ts";
import type { Query } from "../../platform/database/query.ts";
import type { RowsOf, Transaction } from "../../platform/database/transaction.ts";
import { lockSubscription, type SubscriptionRow } from "../subscription/subscription-queries.ts";
import type { Change, Recorded } from "./change.ts";
import { latestToChange, latestVersion, type NumberedVersionRow, nextInstant } from "./partner-of-record-queries.ts";
import { etagOf } from "./partner-of-record-view.ts";

/** What every command of a customer on the record is given. */
export interface ChangeInput {
  readonly subscriptionId: string;
  readonly ifMatch: string | undefined;
  readonly repeat: RepeatableRequest | null;
  /** The answer to keep under the request's key. */
  readonly answer: (recorded: Recorded) => Pick<KeptAnswer, "status" | "etag" | "body">;
}

/** A subscription's record, locked until the transaction ends. */
export interface OpenRecord {
  readonly subscription: SubscriptionRow;
  /** The present partner of record; null where there is none. */
  readonly present: NumberedVersionRow | null;
  readonly etag: string;
  /** The instant of what is written now. */
  readonly at: Date;
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
  const [[subscription], [latest], [clock], ...more] = await tx.run(
    lockSubscription(actor, subscriptionId),
    latestToChange(organizationId, subscriptionId),
    nextInstant(organizationId, subscriptionId),
    ...others,
    ...(repeat ? [keptAnswer(actor, repeat)] : []),
  );
  const kept = (more as unknown[][])[others.length]?.[0] as KeptAnswer | undefined;
  const repetition = repetitionOf(repeat, kept);
  if (repetition) return { answered: repetition };
  if (!subscription || !clock) return { answered: { kind: "not-found" } };
  const present = latest?.ends_at === null ? latest : null;
  const record = { subscription, present, etag: etagOf(latest ?? null), at: clock.instant };
  return { answered: null, record, rows: more.slice(0, others.length) as RowsOf<Others> };
}

async function shown(tx: Transaction, { subscription, present }: OpenRecord) {
  if (!present) return null;
  const [[row]] = await tx.run(latestVersion(subscription.organization_id, subscription.id));
  return row ?? null;
}

/** The refusal of a command whose `If-Match` names what is no longer there, with what is. */
export async function staleAnswer(tx: Transaction, record: OpenRecord): Promise<Change> {
  const { subscription, etag } = record;
  return { kind: "stale", subscription, present: await shown(tx, record), etag };
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
  const { subscription, etag } = record;
  const unchanged: Recorded = {
    kind: "recorded",
    subscription,
    present: await shown(tx, record),
    etag,
    changed: false,
  };
  if (repeat) await tx.commit(...keepAnswer(actor, repeat, answer(unchanged)));
  return unchanged;
}
