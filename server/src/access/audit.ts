import { sql } from "kysely";
import { v7 } from "uuid";
import { type Query, query } from "../platform/database/query.ts";
import { type Actor, throughOf } from "./actor.ts";

export interface AuditEntry {
  /** Made beforehand where a fact refers to it. */
  readonly id?: string;
  /** The organization whose data it concerns: not always the actor's own. */
  readonly organizationId: string;
  readonly at: Date;
  readonly act: string;
  /** Where it is not the way that the actor asks by: at checkout. */
  readonly through?: "checkout";
  readonly subject: { readonly type: string; readonly id: string };
  readonly before?: Readonly<Record<string, unknown>> | null;
  /** Keys and values, never a person's name: names are erasable (rule 15) and this is not. */
  readonly after?: Readonly<Record<string, unknown>> | null;
  readonly reason?: string | null;
}

function rowOf(actor: Actor, entry: AuditEntry) {
  const person = actor.kind === "job" ? null : actor;
  return {
    organization_id: entry.organizationId,
    id: entry.id ?? v7(),
    occurred_at: entry.at,
    act: entry.act,
    actor_kind: actor.kind,
    actor_organization_id: person?.organizationId ?? null,
    actor_person_id: person?.personId ?? null,
    api_key_id: person?.credential.kind === "api-key" ? person.credential.apiKeyId : null,
    through: entry.through ?? throughOf(actor),
    subject_type: entry.subject.type,
    subject_id: entry.subject.id,
    reason: entry.reason ?? null,
  };
}

/** The statement that writes what was done, in the transaction that does it. */
export function auditEntry(actor: Actor, entry: AuditEntry): Query<unknown> {
  const { before, after } = entry;
  return query
    .insertInto("audit_event")
    .values({
      ...rowOf(actor, entry),
      before: before ? JSON.stringify(before) : null,
      after: after ? JSON.stringify(after) : null,
    })
    .compile();
}

/** Several at once. Sent as one JSON value, so that the statement's text is the same however many there are. */
export function auditEntries(actor: Actor, entries: readonly AuditEntry[]): Query<unknown> {
  const rows = entries.map((entry) => ({
    ...rowOf(actor, entry),
    before: entry.before ?? null,
    after: entry.after ?? null,
  }));
  return sql`
    insert into audit_event (
      organization_id, id, occurred_at, act, actor_kind, actor_organization_id, actor_person_id, api_key_id, through,
      subject_type, subject_id, before, after, reason)
    select organization_id, id, occurred_at, act, actor_kind, actor_organization_id, actor_person_id, api_key_id, through,
      subject_type, subject_id, before, after, reason
    from jsonb_populate_recordset(null::audit_event, ${JSON.stringify(rows)}::jsonb)`.compile(query);
}
