import { v7 } from "uuid";
import { publicId } from "../../../../contract/ids.ts";
import type { StartImport } from "../../../../contract/imports.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";

/** Begins an import: the file's parts follow. The caller commits. @returns its key. */
export async function startImport(
  tx: Transaction,
  actor: OperatorActor,
  { kind, fileName, size }: StartImport,
): Promise<string> {
  const id = v7();
  const [[now]] = await tx.run(currentInstant);
  if (!now) throw new Error("The clock did not answer.");
  const organizationId = actor.organizationId;
  await tx.run(
    query
      .insertInto("import")
      .values({
        organization_id: organizationId,
        id,
        kind,
        file_name: fileName,
        size_bytes: size,
        started_by: actor.personId,
        started_at: now.instant,
      })
      .compile(),
    auditEntry(actor, {
      organizationId,
      at: now.instant,
      act: "import-started",
      subject: { type: "import", id },
      after: { kind, size, import: publicId("import", id) },
    }),
  );
  return id;
}
