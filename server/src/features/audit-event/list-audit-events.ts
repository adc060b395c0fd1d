import { type RawBuilder, sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import { type Noun, prefixes, publicId, rowId } from "../../../../contract/ids.ts";
import type { AuditQuery } from "../../../../contract/requests.ts";
import type { AuditEvent, Through } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { visibleTo } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import { type ActorRow, actorView, type Reader } from "./actor-view.ts";

interface AuditRow extends ActorRow {
  readonly id: string;
  readonly occurred_at: Date;
  readonly act: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly api_key_id: string | null;
  readonly api_key_name: string | null;
  readonly through: Through;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly reason: string | null;
  readonly imported: boolean;
}

export type AuditPage = z.infer<typeof AuditQuery>;

const nounOf: Readonly<Record<string, Noun>> = {
  "api-key": "apiKey",
  "audit-event": "auditEvent",
  import: "import",
  order: "order",
  organization: "organization",
  "outgoing-mail": "outgoingMail",
  partner: "partner",
  "partner-authorization": "partnerAuthorization",
  "partner-suspension": "partnerSuspension",
  "removal-request": "removalRequest",
  "clearing-proposal": "clearingProposal",
  "reseller-invitation": "invitation",
  "reseller-relationship": "relationship",
  service: "service",
  "sign-in-link": "signInLink",
  "partner-message": "partnerMessage",
  person: "person",
  plan: "plan",
  session: "session",
  subscription: "subscription",
  "support-message": "supportMessage",
};

/** An event's time and key. */
const Place = z.tuple([z.iso.datetime(), z.guid()]);

function subjectKey(subject: string): string | null {
  const noun = (Object.keys(prefixes) as Noun[]).find((one) => subject.startsWith(`${prefixes[one]}_`));
  return noun ? rowId(noun, subject) : null;
}

function conditions(actor: PersonActor, page: AuditPage): RawBuilder<unknown>[] {
  const after = readCursor(page.cursor, Place);
  const wanted: RawBuilder<unknown>[] = [sql`${visibleTo(actor, "e.organization_id")}`];
  const { subject, act, actor: by, organizationId, from, until } = page;
  // A public ID of whatever something was done to.
  if (subject !== undefined) wanted.push(sql`e.subject_id = ${subjectKey(subject)}`);
  if (organizationId !== undefined) wanted.push(sql`e.organization_id = ${rowId("organization", organizationId)}`);
  if (act !== undefined) wanted.push(sql`e.act = ${act}`);
  if (by !== undefined) wanted.push(sql`e.actor_kind = ${by}`);
  if (from !== undefined) wanted.push(sql`e.occurred_at >= ${from}::timestamptz`);
  if (until !== undefined) wanted.push(sql`e.occurred_at < ${until}::timestamptz`);
  if (after) wanted.push(sql`(e.occurred_at, e.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)`);
  return wanted;
}

const kinds: readonly NonNullable<AuditPage["actor"]>[] = ["customer", "partner", "operator", "job"];

/** The acts that were ever done. An index begins with them, so that each takes one look. */
const acts = sql`(
  with recursive known (act) as (
    (select e.act from audit_event e order by e.act limit 1)
    union all
    select (select e.act from audit_event e where e.act > k.act order by e.act limit 1) from known k where k.act is not null
  )
  select act from known where act is not null)`;

/**
 * The events of a page. An act and those who did it are looked up together, newest first: of everybody's events one of both alone is
 * found in as many looks as there are values of the other.
 */
function eventsOf(actor: PersonActor, page: AuditPage): RawBuilder<unknown> {
  const events = sql`
    select e.* from audit_event e where ${sql.join(conditions(actor, page), sql` and `)}`;
  const newest = sql`order by e.occurred_at desc, e.id desc limit ${page.limit + 1}`;
  const everybodys = actor.kind === "operator" && page.organizationId === undefined && page.subject === undefined;
  if (!everybodys || (page.act === undefined) === (page.actor === undefined)) return sql`${events} ${newest}`;
  const other = page.act === undefined ? sql`e.act = x.value` : sql`e.actor_kind = x.value`;
  const values = page.act === undefined ? acts : sql`(select unnest(${[...kinds]}::text[]))`;
  return sql`
    select e.* from ${values} x (value) cross join lateral (${events} and ${other} ${newest}) e ${newest}`;
}

// Cut to the page before anything is joined to it: behind the wall the planner takes all organizations for few.
function auditQuery(actor: PersonActor, page: AuditPage): Query<AuditRow> {
  return sql<AuditRow>`
    select e.id, e.occurred_at, e.act, e.organization_id, g.name as organization_name, e.actor_kind, n.id as person_id, n.name as person_name,
      case when e.actor_kind = 'partner' then (
        select p.name from partner p where p.organization_id = e.actor_organization_id order by p.kind, p.name, p.id limit 1
      ) end as company_name, k.id as api_key_id,
      k.name as api_key_name, e.through, e.subject_type, e.subject_id, e.before, e.after, e.reason,
      e.import_id is not null or e.through = 'import' as imported
    from (${eventsOf(actor, page)}) e
    join organization g on g.id = e.organization_id
    left join person n on n.organization_id = e.actor_organization_id and n.id = e.actor_person_id
    left join api_key k on k.organization_id = e.actor_organization_id and k.id = e.api_key_id
    order by e.occurred_at desc, e.id desc`.compile(query);
}

function auditEvent(row: AuditRow, reader: Reader): AuditEvent {
  const noun = nounOf[row.subject_type];
  return {
    id: publicId("auditEvent", row.id),
    at: row.occurred_at.toISOString(),
    act: row.act,
    organization: { id: publicId("organization", row.organization_id), name: row.organization_name },
    actor: actorView(row, reader),
    apiKey: row.api_key_id ? { id: publicId("apiKey", row.api_key_id), name: row.api_key_name ?? "" } : null,
    through: row.through,
    subject: { type: row.subject_type, id: noun ? publicId(noun, row.subject_id) : row.subject_id },
    before: row.before,
    after: row.after,
    reason: row.reason,
    imported: row.imported,
  };
}

/** What was done, newest first. */
export async function listAuditEvents(
  pool: pg.Pool,
  actor: PersonActor,
  page: AuditPage,
  reader: Reader,
): Promise<{ items: AuditEvent[]; nextCursor: string | null }> {
  const [rows] = await read(pool, contextOf(actor), auditQuery(actor, page));
  const items = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? items.at(-1) : undefined;
  return {
    items: items.map((row) => auditEvent(row, reader)),
    nextCursor: last ? encodeCursor([last.occurred_at.toISOString(), last.id]) : null,
  };
}
