import { sql } from "kysely";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { type Refusal, refusalToConfirm } from "./actions.ts";
import { enqueueImport, lockImport } from "./import-queries.ts";

/** An operator has seen what the check found and lets the file be written. The caller commits. */
export async function confirmImport(
  tx: Transaction,
  actor: OperatorActor,
  id: string,
): Promise<{ readonly kind: "confirmed" | "not-found" | Refusal }> {
  const [[found], [now]] = await tx.run(lockImport(actor, id), currentInstant);
  if (!found || !now) return { kind: "not-found" };
  const refusal = refusalToConfirm(found.state);
  if (refusal) return { kind: refusal };
  const organizationId = found.organization_id;
  await tx.run(
    sql`update import set state = 'applying', progress = 0, tries = 0, confirmed_by = ${actor.personId}, confirmed_at = ${now.instant}
      where organization_id = ${organizationId} and id = ${id}`.compile(query),
    auditEntry(actor, {
      organizationId,
      at: now.instant,
      act: "import-confirmed",
      subject: { type: "import", id },
      after: { kind: found.kind, records: found.line_count },
    }),
    enqueueImport("apply-import", organizationId, id),
  );
  return { kind: "confirmed" };
}
