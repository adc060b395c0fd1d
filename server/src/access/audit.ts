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
  readonly subject: { readonly type: string; readonly id: string };
  readonly before?: Readonly<Record<string, unknown>> | null;
  /** Keys and values, never a person's name: names are erasable (rule 15) and this is not. */
  readonly after?: Readonly<Record<string, unknown>> | null;
  readonly reason?: string | null;
}

/** The statement that writes what was done, in the transaction that does it. */
export function auditEntry(actor: Actor, entry: AuditEntry): Query<unknown> {
  const person = actor.kind === "job" ? null : actor;
  return query
    .insertInto("audit_event")
    .values({
      organization_id: entry.organizationId,
      id: entry.id ?? v7(),
      occurred_at: entry.at,
      act: entry.act,
      actor_kind: actor.kind,
      actor_organization_id: person?.organizationId ?? null,
      actor_person_id: person?.personId ?? null,
      api_key_id: person?.credential.kind === "api-key" ? person.credential.apiKeyId : null,
      through: throughOf(actor),
      subject_type: entry.subject.type,
      subject_id: entry.subject.id,
      before: entry.before ? JSON.stringify(entry.before) : null,
      after: entry.after ? JSON.stringify(entry.after) : null,
      reason: entry.reason ?? null,
    })
    .compile();
}
