import type { CustomerActor } from "../../access/actor.ts";
import { type RepeatableRequest, type Repetition, runOnce } from "../../access/idempotency.ts";
import type { Query } from "../../platform/database/query.ts";
import type { RowsOf, Transaction } from "../../platform/database/transaction.ts";
import { lockSubscriptions } from "../subscription/subscription-queries.ts";
import type { OpenRecord } from "./change.ts";
import { openRecordOf } from "./open-record.ts";
import { latestOfEach, nextInstantOf } from "./partner-of-record-queries.ts";

type Opened<Others extends readonly Query<unknown>[]> =
  | { readonly answered: Repetition | { readonly kind: "not-found" } }
  | { readonly answered: null; readonly records: readonly OpenRecord[]; readonly rows: RowsOf<Others> };

/**
 * Locks several subscriptions and reads, in the same round trip, their records, one instant for all, and the other statements given.
 * Not found where the actor does not see every one of them. The records come in the order of `subscriptionIds`.
 */
export async function openRecords<const Others extends readonly Query<unknown>[]>(
  tx: Transaction,
  actor: CustomerActor,
  subscriptionIds: readonly string[],
  repeat: RepeatableRequest | null,
  ...others: Others
): Promise<Opened<Others>> {
  const { organizationId } = actor;
  const once = await runOnce(
    tx,
    actor,
    repeat,
    lockSubscriptions(actor, subscriptionIds),
    latestOfEach(organizationId, subscriptionIds),
    nextInstantOf(organizationId, subscriptionIds),
    ...others,
  );
  if (once.answered) return { answered: once.answered };
  const [subscriptions, latest, [clock], ...more] = once.rows;
  const records = subscriptionIds.flatMap((id) => {
    const subscription = subscriptions.find((one) => one.id === id);
    if (!subscription || !clock) return [];
    return openRecordOf(
      subscription,
      latest.find((one) => one.subscription_id === id),
      clock.instant,
    );
  });
  if (records.length < subscriptionIds.length) return { answered: { kind: "not-found" } };
  return { answered: null, records, rows: more as RowsOf<Others> };
}
