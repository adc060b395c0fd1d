import { currentInstant } from "../platform/database/query.ts";
import type { Transaction } from "../platform/database/transaction.ts";
import type { PersonActor } from "./actor.ts";
import { auditEntry } from "./audit.ts";

export interface ExportedFile {
  /** What leaves, such as "people-exported". */
  readonly act: string;
  /** How many rows there are as it begins. */
  readonly rows: number;
}

/**
 * Writes down that data leaves as a file: nothing can be erased out of it any more (decision 25). Committed before the first of it leaves,
 * so that whatever ends the download, or the server, leaves this behind. Does not commit.
 */
export async function auditExport(tx: Transaction, actor: PersonActor, { act, rows }: ExportedFile): Promise<void> {
  const { organizationId } = actor;
  const [[now]] = await tx.run(currentInstant);
  if (!now) throw new Error("The database's clock does not answer.");
  await tx.run(
    auditEntry(actor, {
      organizationId,
      at: now.instant,
      act,
      subject: { type: "organization", id: organizationId },
      after: { rows },
    }),
  );
}
