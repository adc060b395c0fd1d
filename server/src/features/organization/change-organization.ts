import type { z } from "zod";
import type { ChangeOrganization } from "../../../../contract/organization-register.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { matches } from "../../access/if-match.ts";
import { currentInstant, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { lockOrganization } from "./organization-queries.ts";
import { organizationEtag } from "./organization-view.ts";

interface ChangeInput {
  readonly id: string;
  readonly change: z.output<typeof ChangeOrganization>;
  readonly ifMatch: string | undefined;
}

/** Changes an organization's name, country or mail language; what is so already is no change. Does not commit. */
export async function changeOrganization(
  tx: Transaction,
  actor: OperatorActor,
  { id, change, ifMatch }: ChangeInput,
): Promise<"changed" | "changed-meanwhile" | "not-found"> {
  const [[row], [now]] = await tx.run(lockOrganization(id), currentInstant);
  if (!row || !now) return "not-found";
  const before = { name: row.name, country: row.country, mailLanguage: row.mail_language };
  const after = {
    name: change.name ?? before.name,
    country: change.country ?? before.country,
    mailLanguage: change.mailLanguage ?? before.mailLanguage,
  };
  if (JSON.stringify(after) === JSON.stringify(before)) return "changed";
  if (!matches(ifMatch, organizationEtag(id, row))) return "changed-meanwhile";
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
  return "changed";
}
