import { v7 } from "uuid";
import { checkPartner, type NotOpenReason } from "../../../../domain/eligibility.ts";
import { type CustomerActor, throughOf } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { matches } from "../../access/if-match.ts";
import type { Query } from "../../platform/database/query.ts";
import type { PartnerRow } from "../partner/partner-queries.ts";
import type { CheckedId } from "../partner-id-check/check-view.ts";
import { subscriptionFacts } from "../subscription/subscription-view.ts";
import type { OpenRecord, Recorded } from "./change.ts";
import { closedVersion } from "./close-period.ts";
import { tellOfChange } from "./messages.ts";
import { type PartnerOfRecordRow, record, supersede, type VersionRow } from "./partner-of-record-queries.ts";
import { etagOf } from "./partner-of-record-view.ts";

/** Whom a command names. */
export interface Wanted {
  /** The typed ID, read by `parsePartnerId`; null where it is no Partner ID. */
  readonly partnerNumber: string | null;
  /** Who has it; null where nobody does. */
  readonly partner: PartnerRow | null;
}

/** What becomes of naming a partner on one subscription, whether alone or among others. */
export type Decision =
  | { readonly kind: "name"; readonly partner: PartnerRow }
  | { readonly kind: "not-open"; readonly reason: NotOpenReason }
  | { readonly kind: "stale" | "unchanged" | "refused" };

/** Decides by the same rules as Check ID (rule 2), on a record that is locked. */
export function decideNaming(
  actor: CustomerActor,
  { subscription, present, etag }: OpenRecord,
  { partnerNumber, partner }: Wanted,
  ifMatch: string | undefined,
): { readonly decision: Decision; readonly checked: CheckedId } {
  const facts = subscriptionFacts(subscription, present?.partner_id ?? null);
  const check = checkPartner({ partnerNumber, subscription: facts, role: actor.role, partner });
  const decide = (): Decision => {
    if (check.outcome === "subscription-not-open") return { kind: "not-open", reason: check.reason };
    if (!matches(ifMatch, etag)) return { kind: "stale" };
    if (check.outcome === "already-of-record") return { kind: "unchanged" };
    return check.outcome === "eligible" && partner ? { kind: "name", partner } : { kind: "refused" };
  };
  return { decision: decide(), checked: { check, partner, partnerNumber, subscription } };
}

/** The statements that name a partner on one subscription: its period, its audit entry, its message; and what is there after. */
export function nameOn(
  actor: CustomerActor,
  { subscription, present, at }: OpenRecord,
  partner: PartnerRow,
  personName: string | null,
): { readonly statements: readonly Query<unknown>[]; readonly recorded: Recorded } {
  const { organizationId } = actor;
  const eventId = v7();
  const version: VersionRow = {
    organization_id: organizationId,
    id: v7(),
    naming_id: v7(),
    subscription_id: subscription.id,
    partner_id: partner.id,
    starts_at: at,
    ends_at: null,
    end_reason: null,
    named_event_id: eventId,
    ended_event_id: null,
    corrected_event_id: null,
    recorded_at: at,
  };
  const statements: Query<unknown>[] = [
    auditEntry(actor, {
      id: eventId,
      organizationId,
      at,
      act: present ? "partner-of-record-changed" : "partner-of-record-named",
      subject: { type: "subscription", id: subscription.id },
      before: present && { partnerId: present.partner_number },
      after: { partnerId: partner.partner_number },
    }),
    ...(present
      ? [supersede(present, at), record(closedVersion(present, { at, eventId, reason: "changed" }), version)]
      : [record(version)]),
    tellOfChange(organizationId, subscription.id, at),
  ];
  const row = shown(version, partner, actor, personName);
  return {
    statements,
    recorded: { kind: "recorded", subscription, present: row, etag: etagOf(version), changed: true },
  };
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
