import { sql } from "kysely";
import type { Language } from "../../../../domain/languages.ts";
import { speakFor, speakForPartner } from "../../access/speak-for.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { TellSurroundings } from "../../platform/mail/mail-office.ts";
import { listeners, tellCompany } from "../notice/notice-queries.ts";
import { asContact, contactToTell, tell } from "../outgoing-mail/outgoing-mail-queries.ts";
import { noteCustomers } from "./affected-queries.ts";
import { mailToPartner } from "./suspension-mails.ts";
import { suspensionById } from "./suspension-queries.ts";

/**
 * Tells the partner's own contact of a suspension, once, and writes down customers that became tied to it while it was being suspended:
 * who named it a moment before is told as well.
 *
 * @param vendorId whose mail it is.
 */
export async function tellPartner(
  { pool, office }: TellSurroundings,
  { vendorId, suspensionId }: { readonly vendorId: string; readonly suspensionId: string },
): Promise<void> {
  await inTransaction(pool, { organizationId: vendorId, scope: "operator" }, async (tx) => {
    const [[waiting], [row]] = await tx.run(
      sql<{ partner_id: string }>`
        select partner_id from partner_suspension
        where id = ${suspensionId} and partner_told_at is null and ended_at is null
        for update skip locked`.compile(query),
      suspensionById(suspensionId),
    );
    if (!waiting || !row) return;
    const [contacts, [company], people] = await tx.run(
      contactToTell(waiting.partner_id),
      speakForPartner(waiting.partner_id),
      listeners("partners-of-record"),
      speakFor(vendorId),
    );
    const told = {
      tells: `partner-suspension ${suspensionId}`,
      content: (language: Language) =>
        mailToPartner(
          office,
          { change: row.kind, partner: row.partner, accounts: row.accounts, reason: row.reason },
          language,
        ),
    };
    await tx.commit(
      noteCustomers(
        suspensionId,
        row.accounts.map(({ id }) => id),
      ),
      ...tell(office, contacts.map(asContact), { ...told, organizationId: vendorId, kind: `partner-${row.kind}` }),
      sql`update partner_suspension set partner_told_at = current_instant() where id = ${suspensionId}`.compile(query),
      ...tellCompany(office, company?.company, people, {
        ...told,
        topic: "partners-of-record",
        kind: `account-${row.kind}`,
        mailKind: `partner-${row.kind}`,
        about: { partner: row.partner.name },
        path: "/partner/profile",
      }),
    );
  });
}
