import { type RawBuilder, sql } from "kysely";
import type { DataFile } from "../../../../domain/data-files.ts";
import type { ImportState } from "../../../../domain/import-states.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { visibleTo } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";

export interface ImportRow {
  readonly organization_id: string;
  readonly id: string;
  readonly kind: DataFile;
  readonly file_name: string;
  readonly state: ImportState;
  readonly size_bytes: number;
  readonly received_bytes: number;
  readonly progress: number;
  readonly line_count: number | null;
  readonly new_count: number | null;
  readonly same_count: number | null;
  readonly fault_count: number | null;
  readonly started_by_name: string | null;
  readonly started_at: Date;
  readonly checked_at: Date | null;
  readonly confirmed_at: Date | null;
  readonly ended_at: Date | null;
}

/** Imports that the operator may see, with these conditions. */
export function importsWhere(actor: OperatorActor, conditions: RawBuilder<unknown>): Query<ImportRow> {
  return sql<ImportRow>`
    select m.organization_id, m.id, m.kind, m.file_name, m.state, m.size_bytes, m.received_bytes, m.progress, m.line_count, m.new_count,
      m.same_count, m.fault_count, p.name as started_by_name, m.started_at, m.checked_at, m.confirmed_at, m.ended_at
    from import m join person p on p.organization_id = m.organization_id and p.id = m.started_by
    where ${visibleTo(actor, "m.organization_id")} ${conditions}`.compile(query);
}

export function importById(actor: OperatorActor, id: string): Query<ImportRow> {
  return importsWhere(actor, sql`and m.id = ${id}`);
}

export type LockedImport = Pick<
  ImportRow,
  "organization_id" | "kind" | "state" | "size_bytes" | "received_bytes" | "fault_count" | "line_count"
>;

/** The import, held until the transaction ends. */
export function lockImport(actor: OperatorActor, id: string): Query<LockedImport> {
  return sql<LockedImport>`
    select m.organization_id, m.kind, m.state, m.size_bytes, m.received_bytes, m.fault_count, m.line_count
    from import m where ${visibleTo(actor, "m.organization_id")} and m.id = ${id} for update`.compile(query);
}

/** Begins a step of an import after the commit. */
export function enqueueImport(
  task: "check-import" | "apply-import",
  organizationId: string,
  id: string,
): Query<unknown> {
  const payload = JSON.stringify({ organizationId, importId: id });
  return sql`select enqueue(${task}, ${payload}::json, current_instant(), ${`import:${id}`})`.compile(query);
}
