import { sql } from "kysely";
import { importPartSize } from "../../../../domain/data-files.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { enqueueImport, lockImport } from "./import-queries.ts";

export type Stored =
  | { readonly kind: "stored" | "not-found" | "import-over" | "import-under-way" }
  | { readonly kind: "import-part-unexpected"; readonly next: number; readonly bytes: number };

/**
 * Keeps the next part of a file, or the one that came last once more: nobody knows whether an answer that was lost meant that it
 * arrived. With the last part the check begins. The caller commits.
 */
export async function storePart(
  tx: Transaction,
  actor: OperatorActor,
  { id, number, bytes }: { readonly id: string; readonly number: number; readonly bytes: Buffer },
): Promise<Stored> {
  const [[found]] = await tx.run(lockImport(actor, id));
  if (!found) return { kind: "not-found" };
  const { organization_id: organizationId, state, size_bytes: size, received_bytes: received } = found;
  const count = Math.ceil(size / importPartSize);
  // The answer to the last part was lost: it has arrived.
  if (state !== "uploading" && number === count && received === size) return { kind: "stored" };
  if (state !== "uploading")
    return { kind: state === "checking" || state === "applying" ? "import-under-way" : "import-over" };
  const next = received / importPartSize + 1;
  const expected = Math.min(importPartSize, size - (number - 1) * importPartSize);
  const isAgain = number === next - 1;
  if ((number !== next && !isAgain) || bytes.length !== expected) {
    return { kind: "import-part-unexpected", next, bytes: Math.min(importPartSize, size - received) };
  }
  if (isAgain) return { kind: "stored" };
  const isLast = received + bytes.length === size;
  await tx.run(
    sql`insert into import_part (organization_id, import_id, number, bytes)
      values (${organizationId}, ${id}, ${number}, ${bytes})`.compile(query),
    sql`update import set received_bytes = received_bytes + ${bytes.length}::int, state = ${isLast ? "checking" : "uploading"}
      where organization_id = ${organizationId} and id = ${id}`.compile(query),
    ...(isLast ? [enqueueImport("check-import", organizationId, id)] : []),
  );
  return { kind: "stored" };
}
