import { v7 } from "uuid";
import type { z } from "zod";
import type { AddOrganization } from "../../../../contract/organization-register.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";

/** Adds a customer's or a partner's company, with nobody in it yet. Does not commit. */
export async function addOrganization(
  tx: Transaction,
  actor: OperatorActor,
  { kind, name, country, mailLanguage }: z.output<typeof AddOrganization>,
): Promise<string> {
  const [[now]] = await tx.run(currentInstant);
  if (!now) throw new Error("The clock did not answer.");
  const id = v7();
  await tx.run(
    query
      .insertInto("organization")
      .values({ id, kind, name, country, mail_language: mailLanguage, created_at: now.instant })
      .compile(),
    auditEntry(actor, {
      organizationId: id,
      at: now.instant,
      act: "organization-added",
      subject: { type: "organization", id },
      after: { kind, name, country, mailLanguage },
    }),
  );
  return id;
}
