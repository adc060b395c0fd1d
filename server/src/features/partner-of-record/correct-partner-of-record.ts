import { v7 } from "uuid";
import { type CorrectionRefusal, cut, overlap, type Period, refuseCorrection } from "../../../../domain/correction.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import type { Query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { type PartnerRow, partnerByNumber } from "../partner/partner-queries.ts";
import { lockSubscription, type SubscriptionRow } from "../subscription/subscription-queries.ts";
import { tellOfChange } from "./messages.ts";
import {
  handOverOf,
  liveVersions,
  type NumberedVersionRow,
  nextInstant,
  record,
  supersede,
  type VersionRow,
} from "./partner-of-record-queries.ts";

export interface CorrectInput {
  readonly subscriptionId: string;
  /** The stretch of time that the correction is about. */
  readonly hole: Period;
  /** Who was of record in truth, as typed; null for nobody. */
  readonly partnerId: string | null;
  readonly reason: string;
}

export type Corrected =
  | { readonly kind: "corrected"; readonly subscription: SubscriptionRow }
  | { readonly kind: "not-found" }
  | {
      readonly kind: "refused";
      readonly code: CorrectionRefusal | "malformed-partner-id";
      readonly subscription: SubscriptionRow;
      /** Who has the ID that was given; null where nobody has it, or none was given. */
      readonly partner: PartnerRow | null;
    };

/**
 * Corrects the record for a stretch of time (rule 5). Versions that it touches are superseded, what is left of them is
 * written again, and every version so written is marked with the correction. Nothing is edited. The caller commits.
 */
export async function correctPartnerOfRecord(
  tx: Transaction,
  actor: OperatorActor,
  input: CorrectInput,
): Promise<Corrected> {
  const { subscriptionId, hole } = input;
  const [[subscription]] = await tx.run(lockSubscription(actor, subscriptionId));
  if (!subscription) return { kind: "not-found" };
  const partnerNumber = input.partnerId === null ? null : parsePartnerId(input.partnerId);
  if (input.partnerId !== null && partnerNumber === null) {
    return { kind: "refused", code: "malformed-partner-id", subscription, partner: null };
  }
  const organizationId = subscription.organization_id;
  const [live, [partner = null], [clock], [handed]] = await tx.run(
    liveVersions(organizationId, subscriptionId),
    partnerByNumber(partnerNumber ?? ""),
    nextInstant(organizationId, subscriptionId),
    handOverOf(organizationId, subscriptionId),
  );
  if (!clock) throw new Error("The clock did not answer.");
  const code = refuseCorrection({
    hole,
    now: clock.instant,
    subscription: {
      soldDirectly: subscription.sold_by === null,
      handedOverAt: handed?.at ?? null,
      startsOn: subscription.starts_on,
      firstNamedAt: live[0]?.starts_at ?? null,
      endedAt: subscription.ended_at,
    },
    partner: partnerNumber === null ? null : (partner ?? "unknown"),
  });
  if (code) return { kind: "refused", code, subscription, partner };

  const eventId = v7();
  const at = clock.instant;
  const touched = live.filter((version) => overlap(periodOf(version), hole));
  const pieces = touched.flatMap((version) => remains(version, hole, { eventId, at }));
  const truth = partner ? [correctedVersion(subscription, partner.id, hole, { eventId, at })] : [];
  const statements: Query<unknown>[] = [
    auditEntry(actor, {
      id: eventId,
      organizationId,
      at,
      act: "partner-of-record-corrected",
      subject: { type: "subscription", id: subscriptionId },
      before: { periods: touched.map(periodInAudit) },
      after: { partnerId: partnerNumber, from: hole.startsAt.toISOString(), until: hole.endsAt?.toISOString() ?? null },
      reason: input.reason,
    }),
    ...touched.map((version) => supersede(version, at)),
    ...[...pieces, ...truth].map((version) => record(version)),
    tellOfChange(organizationId, subscriptionId, at),
  ];
  await tx.run(...statements);
  return { kind: "corrected", subscription };
}

interface Mark {
  readonly eventId: string;
  readonly at: Date;
}

/** What was held true, as it stood: the versions themselves are seen by `knownAt` only. */
function periodInAudit({ partner_number, starts_at, ends_at }: NumberedVersionRow) {
  return { partnerId: partner_number, from: starts_at.toISOString(), until: ends_at?.toISOString() ?? null };
}

function periodOf(version: VersionRow): Period {
  return { startsAt: version.starts_at, endsAt: version.ends_at };
}

/** What is left of a version when the hole is cut out of it, as versions of the same naming. */
function remains(
  { partner_number, ...version }: NumberedVersionRow,
  hole: Period,
  { eventId, at }: Mark,
): VersionRow[] {
  return cut(periodOf(version), hole).map((piece) => {
    const endsAsBefore = piece.endsAt?.getTime() === version.ends_at?.getTime();
    return {
      ...version,
      id: v7(),
      starts_at: piece.startsAt,
      ends_at: piece.endsAt,
      end_reason: endsAsBefore ? version.end_reason : "corrected",
      ended_event_id: endsAsBefore ? version.ended_event_id : eventId,
      corrected_event_id: eventId,
      recorded_at: at,
    };
  });
}

function correctedVersion(
  subscription: SubscriptionRow,
  partnerId: string,
  hole: Period,
  { eventId, at }: Mark,
): VersionRow {
  return {
    organization_id: subscription.organization_id,
    id: v7(),
    naming_id: v7(),
    subscription_id: subscription.id,
    partner_id: partnerId,
    starts_at: hole.startsAt,
    ends_at: hole.endsAt,
    end_reason: hole.endsAt ? "corrected" : null,
    named_event_id: eventId,
    ended_event_id: hole.endsAt ? eventId : null,
    corrected_event_id: eventId,
    recorded_at: at,
  };
}
