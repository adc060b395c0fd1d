import type { z } from "zod";
import type { ChangeOrganization } from "../../../../contract/organization-register.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { lockOrganization } from "./organization-queries.ts";

/** Changes an organization's name, country or mail language; what is so already is no change. False where there is none. Does not commit. */
export async function changeOrganization(
  tx: Transaction,
  actor: OperatorActor,
  { id, change }: { readonly id: string; readonly change: z.output<typeof ChangeOrganization> },
): Promise<boolean> {
  const [[row], [now]] = await tx.run(lockOrganization(id), currentInstant);
  if (!row || !now) return false;
  const before = { name: row.name, country: row.country, mailLanguage: row.mail_language };
  const after = {
    name: change.name ?? before.name,
    country: change.country ?? before.country,
    mailLanguage: change.mailLanguage ?? before.mailLanguage,
  };
  if (JSON.stringify(after) === JSON.stringify(before)) return true;
  const { name, country, mailLanguage } = after;
  await tx.run(
    query
      .updateTable("organization")
      .set({ name, country, mail_language: mailLanguage })
      .where("id", "=", id)
      .compile(),
    auditEntry(actor, {
      organizationId: id,
      at: now.instant,
      act: "organization-changed",
      subject: { type: "organization", id },
      before,
      after,
    }),
  );
  return true;
}
