import { v7 } from "uuid";
import { notOpenReason } from "../../../../domain/eligibility.ts";
import type { CustomerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import {
  type KeptAnswer,
  keepAnswer,
  keptAnswer,
  type RepeatableRequest,
  repetitionOf,
} from "../../access/idempotency.ts";
import type { Query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { lockSubscription } from "../subscription/subscription-queries.ts";
import { subscriptionFacts } from "../subscription/subscription-view.ts";
import { type Change, matches, type Recorded } from "./change.ts";
import { closedVersion } from "./close-period.ts";
import { tellOfChange } from "./messages.ts";
import { latestToChange, latestVersion, nextInstant, record, supersede } from "./partner-of-record-queries.ts";
import { etagOf } from "./partner-of-record-view.ts";

export interface EndInput {
  readonly subscriptionId: string;
  readonly ifMatch: string | undefined;
  readonly repeat: RepeatableRequest | null;
  readonly answer: (recorded: Recorded) => Pick<KeptAnswer, "status" | "etag" | "body">;
}

/** Removes the partner of record. Where there is none, succeeds and writes nothing (rule 4). */
export async function endPartnerOfRecord(tx: Transaction, actor: CustomerActor, input: EndInput): Promise<Change> {
  const { organizationId } = actor;
  const { subscriptionId, ifMatch, repeat } = input;
  const [[subscription], [latest], [clock], ...more] = await tx.run(
    lockSubscription(actor, subscriptionId),
    latestToChange(organizationId, subscriptionId),
    nextInstant(organizationId, subscriptionId),
    ...(repeat ? [keptAnswer(actor, repeat)] : []),
  );
  const repetition = repetitionOf(repeat, (more as KeptAnswer[][])[0]?.[0]);
  if (repetition) return repetition;
  if (!subscription || !clock) return { kind: "not-found" };
  const present = latest && latest.ends_at === null ? latest : null;
  const etag = etagOf(latest ?? null);
  const reason = notOpenReason(subscriptionFacts(subscription, null), actor.role);
  if (reason) return { kind: "refused", code: reason, subscription };
  if (!matches(ifMatch, etag)) {
    const [[latestShown]] = await tx.run(latestVersion(organizationId, subscriptionId));
    return { kind: "stale", subscription, present: present && (latestShown ?? null), etag };
  }
  if (!present) {
    const unchanged: Recorded = { kind: "recorded", subscription, present: null, etag, changed: false };
    // The answer is kept although nothing was written: repeated after somebody's naming, it must not remove that.
    if (repeat) await tx.commit(...keepAnswer(actor, repeat, input.answer(unchanged)));
    return unchanged;
  }

  const at = clock.instant;
  const eventId = v7();
  const closed = closedVersion(present, { at, eventId, reason: "removed" });
  const recorded: Recorded = { kind: "recorded", subscription, present: null, etag: etagOf(closed), changed: true };
  const statements: Query<unknown>[] = [
    auditEntry(actor, {
      id: eventId,
      organizationId,
      at,
      act: "partner-of-record-removed",
      subject: { type: "subscription", id: subscriptionId },
      before: { partnerId: present.partner_number },
      after: null,
    }),
    supersede(present, at),
    record(closed),
    tellOfChange(organizationId, subscriptionId, at),
    ...(repeat ? keepAnswer(actor, repeat, input.answer(recorded)) : []),
  ];
  await tx.commit(...statements);
  return recorded;
}
