import { sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import { type Noun, prefixes, publicId, rowId } from "../../../../contract/ids.ts";
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
  readonly api_key_id: string | null;
  readonly api_key_name: string | null;
  readonly through: Through;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly reason: string | null;
}

export interface AuditPage {
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** A public ID of whatever something was done to. */
  readonly subject?: string | undefined;
}

const nounOf: Readonly<Record<string, Noun>> = {
  "api-key": "apiKey",
  "audit-event": "auditEvent",
  order: "order",
  organization: "organization",
  "outgoing-mail": "outgoingMail",
  partner: "partner",
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

function auditQuery(actor: PersonActor, { limit, cursor, subject }: AuditPage): Query<AuditRow> {
  const after = readCursor(cursor, Place);
  const place = after ? sql`and (e.occurred_at, e.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  const about = subject === undefined ? sql`` : sql`and e.subject_id = ${subjectKey(subject)}`;
  return sql<AuditRow>`
    select e.id, e.occurred_at, e.act, e.actor_kind, n.id as person_id, n.name as person_name, k.id as api_key_id,
      k.name as api_key_name, e.through, e.subject_type, e.subject_id, e.before, e.after, e.reason
    from audit_event e
    left join person n on n.organization_id = e.actor_organization_id and n.id = e.actor_person_id
    left join api_key k on k.organization_id = e.actor_organization_id and k.id = e.api_key_id
    where ${visibleTo(actor, "e.organization_id")} ${about} ${place}
    order by e.occurred_at desc, e.id desc limit ${limit + 1}`.compile(query);
}

function auditEvent(row: AuditRow, reader: Reader): AuditEvent {
  const noun = nounOf[row.subject_type];
  return {
    id: publicId("auditEvent", row.id),
    at: row.occurred_at.toISOString(),
    act: row.act,
    actor: actorView(row, reader),
    apiKey: row.api_key_id ? { id: publicId("apiKey", row.api_key_id), name: row.api_key_name ?? "" } : null,
    through: row.through,
    subject: { type: row.subject_type, id: noun ? publicId(noun, row.subject_id) : row.subject_id },
    before: row.before,
    after: row.after,
    reason: row.reason,
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
