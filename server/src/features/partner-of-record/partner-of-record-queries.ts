import { sql } from "kysely";
import type { PartnerFacts } from "../../../../domain/eligibility.ts";
import type { PersonActor } from "../../access/actor.ts";
import { visibleTo } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { authorizationsOf } from "../partner/partner-queries.ts";
import type { PartnerContactRow, PartnerSummaryRow } from "../partner/partner-view.ts";

/** Who did what made a version, as the audit knows it. */
export interface EventRow {
  readonly id: string;
  /** RFC 3339, as JSON carries it. */
  readonly at: string;
  readonly actor_kind: "customer" | "partner" | "operator" | "job";
  readonly person_id: string | null;
  /** The person's name; null where erased or somebody else's. */
  readonly person_name: string | null;
  readonly through: "checkout" | "admin-center" | "api" | "import" | "operator" | "job";
  readonly reason: string | null;
}

/** One version of the fact that a partner was of record. */
export interface VersionRow {
  readonly id: string;
  readonly organization_id: string;
  readonly subscription_id: string;
  readonly naming_id: string;
  readonly partner_id: string;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
  readonly end_reason: "changed" | "removed" | "subscription-ended" | "corrected" | null;
  readonly named_event_id: string;
  readonly ended_event_id: string | null;
  readonly corrected_event_id: string | null;
  readonly recorded_at: Date;
}

export interface PartnerOfRecordRow extends VersionRow {
  readonly partner: PartnerContactRow & Pick<PartnerFacts, "state" | "authorizations">;
  readonly named: EventRow;
  readonly ended: EventRow | null;
  readonly corrected: EventRow | null;
}

/** What an audit event tells, looked up for each row: joined, the six tables would double what a statement costs. */
function event(id: string) {
  return sql`(
    select json_build_object(
      'id', e.id, 'at', to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'actor_kind', e.actor_kind,
      'person_id', n.id, 'person_name', n.name, 'through', e.through, 'reason', e.reason)
    from audit_event e
    left join person n on n.organization_id = e.actor_organization_id and n.id = e.actor_person_id
    where e.organization_id = r.organization_id and e.id = ${sql.ref(id)})`;
}

const versionColumns = sql`
  r.id, r.organization_id, r.subscription_id, r.naming_id, r.partner_id, r.starts_at, r.ends_at, r.end_reason,
  r.named_event_id, r.ended_event_id, r.corrected_event_id, r.recorded_at`;

/** What a version shows: its columns, its partner, and who named, ended and corrected it. */
const shown = sql`
  select ${versionColumns},
    json_build_object(
      'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country,
      'email', p.email, 'phone', p.phone, 'website', p.website, 'state', p.state,
      'authorizations', ${authorizationsOf("p.id")}) as partner,
    ${event("r.named_event_id")} as named, ${event("r.ended_event_id")} as ended,
    ${event("r.corrected_event_id")} as corrected
  from partner_of_record r
  join partner p on p.id = r.partner_id`;

/** What was held true at an instant: today's truth where none is given. */
function heldTrue(knownAt: Date | null) {
  return knownAt
    ? sql`r.recorded_at <= ${knownAt} and (r.superseded_at is null or r.superseded_at > ${knownAt})`
    : sql`r.superseded_at is null`;
}

/** A version as those see it who write the next one: with the Partner ID, for the audit. */
export interface NumberedVersionRow extends VersionRow {
  readonly partner_number: string;
}

const toChange = sql`${versionColumns}, p.partner_number from partner_of_record r join partner p on p.id = r.partner_id`;

/** The version with the latest period, as far as a change of it needs to know. */
export function latestToChange(organizationId: string, subscriptionId: string): Query<NumberedVersionRow> {
  return sql<NumberedVersionRow>`
    select ${toChange}
    where r.organization_id = ${organizationId} and r.subscription_id = ${subscriptionId} and r.superseded_at is null
    order by r.starts_at desc limit 1`.compile(query);
}

export interface LatestVersionRow extends NumberedVersionRow {
  readonly partner: PartnerSummaryRow;
}

/** The same of several subscriptions, with the partner; nothing for one that never had one. */
export function latestOfEach(organizationId: string, subscriptionIds: readonly string[]): Query<LatestVersionRow> {
  return sql<LatestVersionRow>`
    select distinct on (r.subscription_id) json_build_object(
      'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country) as partner,
      ${toChange}
    where r.organization_id = ${organizationId} and r.subscription_id = any(${subscriptionIds}::uuid[])
      and r.superseded_at is null
    order by r.subscription_id, r.starts_at desc`.compile(query);
}

/** The version with the latest period: the present partner where it is open, else the last one that was. */
export function latestVersion(organizationId: string, subscriptionId: string): Query<PartnerOfRecordRow> {
  return sql<PartnerOfRecordRow>`${shown}
    where r.organization_id = ${organizationId} and r.subscription_id = ${subscriptionId} and r.superseded_at is null
    order by r.starts_at desc limit 1`.compile(query);
}

/** The same for a reader, whose organization it may not be. */
export function latestVersionSeenBy(actor: PersonActor, subscriptionId: string): Query<PartnerOfRecordRow> {
  return sql<PartnerOfRecordRow>`${shown}
    where ${visibleTo(actor, "r.organization_id")} and r.subscription_id = ${subscriptionId} and r.superseded_at is null
    order by r.starts_at desc limit 1`.compile(query);
}

/** Who was of record at an instant, by what was known at another (rule "asOf" and "knownAt"). */
export function versionAsOf(
  actor: PersonActor,
  subscriptionId: string,
  { asOf, knownAt }: { asOf: Date; knownAt: Date | null },
): Query<PartnerOfRecordRow> {
  return sql<PartnerOfRecordRow>`${shown}
    where ${visibleTo(actor, "r.organization_id")} and r.subscription_id = ${subscriptionId}
      and r.period @> ${asOf}::timestamptz and ${heldTrue(knownAt)}`.compile(query);
}

/** The history, newest first, after a given place in it. */
export function historyOf(
  actor: PersonActor,
  subscriptionId: string,
  page: { knownAt: Date | null; before: { startsAt: string; id: string } | null; limit: number },
): Query<PartnerOfRecordRow> {
  const { knownAt, before, limit } = page;
  const place = before ? sql`and (r.starts_at, r.id) < (${before.startsAt}::timestamptz, ${before.id}::uuid)` : sql``;
  return sql<PartnerOfRecordRow>`${shown}
    where ${visibleTo(actor, "r.organization_id")} and r.subscription_id = ${subscriptionId}
      and ${heldTrue(knownAt)} ${place}
    order by r.starts_at desc, r.id desc limit ${limit}`.compile(query);
}

/** Every version that is true today, as it must be cut by a correction. */
export function liveVersions(organizationId: string, subscriptionId: string): Query<NumberedVersionRow> {
  return sql<NumberedVersionRow>`
    select ${toChange}
    where r.organization_id = ${organizationId} and r.subscription_id = ${subscriptionId} and r.superseded_at is null
    order by r.starts_at`.compile(query);
}

const afterWhatWasWritten = sql`
  greatest(current_instant(), max(greatest(recorded_at, superseded_at)) + interval '1 millisecond') as instant
  from partner_of_record`;

/** The instant of the next write to a record: later than everything that was written before (rule 1). */
export function nextInstant(organizationId: string, subscriptionId: string): Query<{ instant: Date }> {
  return sql<{ instant: Date }>`
    select ${afterWhatWasWritten}
    where organization_id = ${organizationId} and subscription_id = ${subscriptionId}
  `.compile(query);
}

/** One instant for a write to several records. */
export function nextInstantOf(organizationId: string, subscriptionIds: readonly string[]): Query<{ instant: Date }> {
  return sql<{ instant: Date }>`
    select ${afterWhatWasWritten}
    where organization_id = ${organizationId} and subscription_id = any(${subscriptionIds}::uuid[])
  `.compile(query);
}

/** When a reseller that sold a subscription handed it over to the vendor; none where none did. */
export function handOverOf(organizationId: string, subscriptionId: string): Query<{ at: Date }> {
  return sql<{ at: Date }>`
    select answered_at as at from clearing_proposal
    where organization_id = ${organizationId} and subscription_id = ${subscriptionId} and kind = 'hand-over' and state = 'accepted'
    order by answered_at desc limit 1`.compile(query);
}

/** From this instant a version is no longer held true. It stays, for `knownAt`. */
export function supersede(version: Pick<VersionRow, "organization_id" | "id">, at: Date): Query<unknown> {
  return query
    .updateTable("partner_of_record")
    .set({ superseded_at: at })
    .where("organization_id", "=", version.organization_id)
    .where("id", "=", version.id)
    .compile();
}

/** Writes versions. */
export function record(...versions: readonly VersionRow[]): Query<unknown> {
  return query.insertInto("partner_of_record").values(versions).compile();
}

/** Writes as many as there are. Sent as one JSON value, so that the statement's text is the same for one and for fifty. */
export function recordAll(versions: readonly VersionRow[]): Query<unknown> {
  return sql`
    insert into partner_of_record (
      organization_id, id, naming_id, subscription_id, partner_id, starts_at, ends_at, end_reason, named_event_id,
      ended_event_id, corrected_event_id, recorded_at)
    select organization_id, id, naming_id, subscription_id, partner_id, starts_at, ends_at, end_reason, named_event_id,
      ended_event_id, corrected_event_id, recorded_at
    from jsonb_populate_recordset(null::partner_of_record, ${JSON.stringify(versions)}::jsonb)`.compile(query);
}
