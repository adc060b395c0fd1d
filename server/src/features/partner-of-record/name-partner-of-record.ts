import { v7 } from "uuid";
import { checkPartner } from "../../../../domain/eligibility.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import { type CustomerActor, throughOf } from "../../access/actor.ts";
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
import { type PartnerRow, partnerByNumber } from "../partner/partner-queries.ts";
import { lockSubscription } from "../subscription/subscription-queries.ts";
import { subscriptionFacts } from "../subscription/subscription-view.ts";
import { type Change, matches, type Recorded } from "./change.ts";
import { closedVersion } from "./close-period.ts";
import { tellOfChange } from "./messages.ts";
import { nameOf } from "./name-of.ts";
import {
  latestToChange,
  latestVersion,
  nextInstant,
  type PartnerOfRecordRow,
  record,
  supersede,
  type VersionRow,
} from "./partner-of-record-queries.ts";
import { etagOf } from "./partner-of-record-view.ts";

export interface NameInput {
  readonly subscriptionId: string;
  /** The Partner ID as it was typed. */
  readonly partnerId: string;
  readonly ifMatch: string | undefined;
  readonly repeat: RepeatableRequest | null;
  /** The answer to keep under the request's key. */
  readonly answer: (recorded: Recorded) => Pick<KeptAnswer, "status" | "etag" | "body">;
}

/**
 * Names the partner of record of a subscription, or changes it (rules 1 to 7). Everything is read after the subscription's
 * row is locked, decided by the same rules as Check ID, and written in the same transaction with its audit entry and message.
 */
export async function namePartnerOfRecord(tx: Transaction, actor: CustomerActor, input: NameInput): Promise<Change> {
  const { organizationId } = actor;
  const { subscriptionId, ifMatch, repeat } = input;
  const partnerNumber = parsePartnerId(input.partnerId);
  const [[subscription], [latest], [partner], [clock], [person], ...more] = await tx.run(
    lockSubscription(actor, subscriptionId),
    latestToChange(organizationId, subscriptionId),
    partnerByNumber(partnerNumber ?? ""),
    nextInstant(organizationId, subscriptionId),
    nameOf(actor),
    ...(repeat ? [keptAnswer(actor, repeat)] : []),
  );
  const repetition = repetitionOf(repeat, (more as KeptAnswer[][])[0]?.[0]);
  if (repetition) return repetition;
  if (!subscription || !clock) return { kind: "not-found" };
  const present = latest && latest.ends_at === null ? latest : null;
  const etag = etagOf(latest ?? null);
  const check = checkPartner({
    partnerNumber,
    subscription: subscriptionFacts(subscription, present?.partner_id ?? null),
    role: actor.role,
    partner: partner ?? null,
  });
  if (check.outcome === "subscription-not-open") return { kind: "refused", code: check.reason, subscription };
  const isStale = !matches(ifMatch, etag);
  if (isStale || check.outcome === "already-of-record") {
    const [[latestShown]] = await tx.run(latestVersion(organizationId, subscriptionId));
    const presentShown = present && (latestShown ?? null);
    if (isStale) return { kind: "stale", subscription, present: presentShown, etag };
    const unchanged: Recorded = { kind: "recorded", subscription, present: presentShown, etag, changed: false };
    // The answer is kept although nothing was written: repeated after somebody's change, it must not undo that.
    if (repeat) await tx.commit(...keepAnswer(actor, repeat, input.answer(unchanged)));
    return unchanged;
  }
  if (check.outcome !== "eligible" || !partner) {
    return { kind: "refused-partner", check, partner: partner ?? null, partnerNumber, subscription };
  }

  const eventId = v7();
  const at = clock.instant;
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
