import { v7 } from "uuid";
import { checkPartner } from "../../../../domain/eligibility.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import { type CustomerActor, throughOf } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { keepAnswer } from "../../access/idempotency.ts";
import type { Query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { type PartnerRow, partnerByNumber } from "../partner/partner-queries.ts";
import { subscriptionFacts } from "../subscription/subscription-view.ts";
import { type Change, matches, type Recorded } from "./change.ts";
import { closedVersion } from "./close-period.ts";
import { tellOfChange } from "./messages.ts";
import { nameOf } from "./name-of.ts";
import { type ChangeInput, openRecord, staleAnswer, unchangedAnswer } from "./open-record.ts";
import { type PartnerOfRecordRow, record, supersede, type VersionRow } from "./partner-of-record-queries.ts";
import { etagOf } from "./partner-of-record-view.ts";

export interface NameInput extends ChangeInput {
  /** The Partner ID as it was typed. */
  readonly partnerId: string;
}

/**
 * Names the partner of record of a subscription, or changes it (rules 1 to 7). Everything is read after the subscription's
 * row is locked, decided by the same rules as Check ID, and written in the same transaction with its audit entry and message.
 */
export async function namePartnerOfRecord(tx: Transaction, actor: CustomerActor, input: NameInput): Promise<Change> {
  const partnerNumber = parsePartnerId(input.partnerId);
  const opened = await openRecord(tx, actor, input, partnerByNumber(partnerNumber ?? ""), nameOf(actor));
  if (opened.answered) return opened.answered;
  const [[partner], [person]] = opened.rows;
  const { subscription, present, etag, at } = opened.record;
  const check = checkPartner({
    partnerNumber,
    subscription: subscriptionFacts(subscription, present?.partner_id ?? null),
    role: actor.role,
    partner: partner ?? null,
  });
  if (check.outcome === "subscription-not-open") return { kind: "refused", code: check.reason, subscription };
  if (!matches(input.ifMatch, etag)) return staleAnswer(tx, opened.record);
  if (check.outcome === "already-of-record") return unchangedAnswer(tx, actor, input, opened.record);
  if (check.outcome !== "eligible" || !partner) {
    return { kind: "refused-partner", check, partner: partner ?? null, partnerNumber, subscription };
  }

  const { organizationId } = actor;
  const { subscriptionId, repeat } = input;
  const eventId = v7();
  const version: VersionRow = {
    organization_id: organizationId,
    id: v7(),
    naming_id: v7(),
    subscription_id: subscriptionId,
    partner_id: partner.id,
    starts_at: at,
    ends_at: null,
    end_reason: null,
    named_event_id: eventId,
    ended_event_id: null,
    corrected_event_id: null,
    recorded_at: at,
  };
  const row = shown(version, partner, actor, person?.name ?? null);
  const recorded: Recorded = { kind: "recorded", subscription, present: row, etag: etagOf(version), changed: true };
  const statements: Query<unknown>[] = [
    auditEntry(actor, {
      id: eventId,
      organizationId,
      at,
      act: present ? "partner-of-record-changed" : "partner-of-record-named",
      subject: { type: "subscription", id: subscriptionId },
      before: present && { partnerId: present.partner_number },
      after: { partnerId: partner.partner_number },
    }),
    ...(present
      ? [supersede(present, at), record(closedVersion(present, { at, eventId, reason: "changed" }), version)]
      : [record(version)]),
    tellOfChange(organizationId, subscriptionId, at),
    ...(repeat ? keepAnswer(actor, repeat, input.answer(recorded)) : []),
  ];
  await tx.commit(...statements);
  return recorded;
}

/** The new version as a later read would show it, so that the answer needs no further round trip. */
function shown(
  version: VersionRow,
  partner: PartnerRow,
  actor: CustomerActor,
  personName: string | null,
): PartnerOfRecordRow {
  const named = {
    id: version.named_event_id,
    at: version.starts_at.toISOString(),
    actor_kind: actor.kind,
    person_id: actor.personId,
    person_name: personName,
    through: throughOf(actor),
    reason: null,
  };
  return { ...version, partner, named, ended: null, corrected: null };
}
