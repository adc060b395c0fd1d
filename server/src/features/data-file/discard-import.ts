import { sql } from "kysely";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { type Refusal, refusalToDiscard } from "./actions.ts";
import { lockImport } from "./import-queries.ts";

/** Gives an import up: its file is not kept any longer. The caller commits. */
export async function discardImport(
  tx: Transaction,
  actor: OperatorActor,
  id: string,
): Promise<{ readonly kind: "discarded" | "not-found" | Refusal }> {
  const [[found], [now]] = await tx.run(lockImport(actor, id), currentInstant);
  if (!found || !now) return { kind: "not-found" };
  const refusal = refusalToDiscard(found.state);
  // Given up already: so it is.
  if (refusal && found.state === "discarded") return { kind: "discarded" };
  if (refusal) return { kind: refusal };
  const organizationId = found.organization_id;
  await tx.run(
    sql`delete from import_part where organization_id = ${organizationId} and import_id = ${id}`.compile(query),
    sql`delete from import_fault where organization_id = ${organizationId} and import_id = ${id}`.compile(query),
    sql`update import set state = 'discarded', ended_at = ${now.instant}
      where organization_id = ${organizationId} and id = ${id}`.compile(query),
    auditEntry(actor, {
      organizationId,
      at: now.instant,
      act: "import-discarded",
      subject: { type: "import", id },
      before: { kind: found.kind, state: found.state },
    }),
  );
  return { kind: "discarded" };
}
