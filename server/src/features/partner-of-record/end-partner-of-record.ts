import { v7 } from "uuid";
import { notOpenReason } from "../../../../domain/eligibility.ts";
import type { CustomerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { keepAnswer } from "../../access/idempotency.ts";
import { matches } from "../../access/if-match.ts";
import type { Query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { subscriptionFacts } from "../subscription/subscription-view.ts";
import type { Change, Recorded } from "./change.ts";
import { closedVersion } from "./close-period.ts";
import { tellOfChange } from "./messages.ts";
import { type ChangeInput, openRecord, staleAnswer, unchangedAnswer } from "./open-record.ts";
import { record, supersede } from "./partner-of-record-queries.ts";
import { etagOf } from "./partner-of-record-view.ts";

/** Removes the partner of record. Where there is none, succeeds and writes nothing (rule 4). */
export async function endPartnerOfRecord(tx: Transaction, actor: CustomerActor, input: ChangeInput): Promise<Change> {
  const opened = await openRecord(tx, actor, input);
  if (opened.answered) return opened.answered;
  const { subscription, present, etag, at } = opened.record;
  const reason = notOpenReason(subscriptionFacts(subscription, null), actor.role);
  if (reason) return { kind: "refused", code: reason, subscription };
  if (!matches(input.ifMatch, etag)) return staleAnswer(tx, opened.record);
  if (!present) return unchangedAnswer(tx, actor, input, opened.record);

  const { organizationId } = actor;
  const { subscriptionId, repeat } = input;
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
