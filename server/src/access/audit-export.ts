import type pg from "pg";
import { currentInstant } from "../platform/database/query.ts";
import { inTransaction } from "../platform/database/transaction.ts";
import { contextOf, type PersonActor } from "./actor.ts";
import { auditEntry } from "./audit.ts";

export interface ExportedFile {
  /** What left, such as "people-exported". */
  readonly act: string;
  /** How many rows the caller was sent, or may have taken where the file broke off. */
  readonly rows: number;
  /** Not where the caller went away, or the file broke off: what was sent left all the same. */
  readonly whole: boolean;
}

/** Writes down that data left as a file: nothing can be erased out of it any more (decision 25). */
export async function auditExport(
  pool: pg.Pool,
  actor: PersonActor,
  { act, rows, whole }: ExportedFile,
): Promise<void> {
  const { organizationId } = actor;
  await inTransaction(pool, contextOf(actor), async (tx) => {
    const [[now]] = await tx.run(currentInstant);
    if (!now) throw new Error("The database's clock does not answer.");
    await tx.commit(
      auditEntry(actor, {
        organizationId,
        at: now.instant,
        act,
        subject: { type: "organization", id: organizationId },
        after: whole ? { rows } : { rows, whole },
      }),
    );
  });
}
