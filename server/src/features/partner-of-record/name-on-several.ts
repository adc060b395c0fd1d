import { parsePartnerId } from "../../../../domain/partner-id.ts";
import { mayChangePartner } from "../../../../domain/roles.ts";
import type { CustomerActor } from "../../access/actor.ts";
import { type KeptAnswer, keepAnswer, type RepeatableRequest, type Repetition } from "../../access/idempotency.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { partnerByNumber } from "../partner/partner-queries.ts";
import type { CheckedId } from "../partner-id-check/check-view.ts";
import { asTheyAre } from "./as-they-are.ts";
import type { Recorded } from "./change.ts";
import { nameOf } from "./name-of.ts";
import { decideNaming, nameOn } from "./naming.ts";
import { openRecords } from "./open-records.ts";

export interface NameOnSeveralInput {
  /** The Partner ID as it was typed. */
  readonly partnerId: string;
  /** Each once. */
  readonly subscriptions: readonly { readonly id: string; readonly ifMatch: string | undefined }[];
  readonly repeat: RepeatableRequest | null;
  /** The answer to keep under the request's key. */
  readonly answer: (recorded: readonly Recorded[]) => Pick<KeptAnswer, "status" | "etag" | "body">;
}

/** What naming several may answer; each list in the order in which the subscriptions were given. Refused: nothing was written. */
export type SeveralNamed =
  | { readonly kind: "recorded"; readonly items: readonly Recorded[] }
  | Repetition
  | { readonly kind: "not-found" | "role-may-not-change" }
  | { readonly kind: "refused"; readonly items: readonly CheckedId[] }
  /** Those that have changed since the caller saw them, as they are now. */
  | { readonly kind: "stale"; readonly items: readonly Recorded[] };

/**
 * Names one partner on several subscriptions, all or nothing. Each is decided as a naming of it alone would be, and gets its own
 * period, audit entry and message; all at one instant, in one transaction.
 */
export async function nameOnSeveral(
  tx: Transaction,
  actor: CustomerActor,
  input: NameOnSeveralInput,
): Promise<SeveralNamed> {
  const partnerNumber = parsePartnerId(input.partnerId);
  const ids = input.subscriptions.map(({ id }) => id);
  const opened = await openRecords(tx, actor, ids, input.repeat, partnerByNumber(partnerNumber ?? ""), nameOf(actor));
  if (opened.answered) return opened.answered;
  const [[partner = null], [person]] = opened.rows;
  // Before what would be said of each: of one that a reseller sold, a reader would learn that and not that it may change none.
  if (!mayChangePartner(actor.role)) return { kind: "role-may-not-change" };

  const decided = opened.records.map((record, place) => {
    const { ifMatch } = input.subscriptions[place] ?? {};
    return { record, ...decideNaming(actor, record, { partnerNumber, partner }, ifMatch) };
  });
  const stale = decided.filter(({ decision }) => decision.kind === "stale");
  if (stale.length > 0)
    return {
      kind: "stale",
      items: await asTheyAre(
        tx,
        stale.map(({ record }) => record),
      ),
    };
  if (decided.some(({ decision }) => decision.kind === "not-open" || decision.kind === "refused")) {
    return { kind: "refused", items: decided.map(({ checked }) => checked) };
  }

  const unchanged = await asTheyAre(
    tx,
    decided.filter(({ decision }) => decision.kind === "unchanged").map(({ record }) => record),
  );
  const namings = decided.flatMap(({ record, decision }) =>
    decision.kind === "name" ? [nameOn(actor, record, decision.partner, person?.name ?? null)] : [],
  );
  const done = new Map(
    [...unchanged, ...namings.map(({ recorded }) => recorded)].map((one) => [one.subscription.id, one]),
  );
  const items = ids.flatMap((id) => done.get(id) ?? []);
  const { repeat, answer } = input;
  await tx.commit(
    ...namings.flatMap(({ statements }) => statements),
    ...(repeat ? keepAnswer(actor, repeat, answer(items)) : []),
  );
  return { kind: "recorded", items };
}
