import { sql } from "kysely";
import type { Language } from "../../../../domain/languages.ts";
import { speakFor, speakForPartner } from "../../access/speak-for.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { TellSurroundings } from "../../platform/mail/mail-office.ts";
import { listeners, tellCompany } from "../notice/notice-queries.ts";
import { asContact, contactToTell, tell } from "../outgoing-mail/outgoing-mail-queries.ts";
import { mailToPartner } from "./suspension-mails.ts";
import { suspensionById } from "./suspension-queries.ts";

interface EndedRow {
  readonly partner_id: string;
  /** The partner is under another suspension by now. */
  readonly again: boolean;
  /** Of its accounts those that came back. */
  readonly active: readonly string[];
}

/**
 * Tells a partner's contact and people, who were told of a suspension, that it is over, once; nobody, where the partner is under another
 * one by now.
 *
 * @param vendorId whose mail it is.
 */
export async function tellPartnerOfEnd(
  { pool, office }: TellSurroundings,
  { vendorId, suspensionId }: { readonly vendorId: string; readonly suspensionId: string },
): Promise<void> {
  await inTransaction(pool, { organizationId: vendorId, scope: "operator" }, async (tx) => {
    const [[ended], [row]] = await tx.run(
      sql<EndedRow>`
        select s.partner_id,
          exists (select from partner_suspension n where n.partner_id = s.partner_id and n.ended_at is null) as again,
          array(
            select p.id from partner_suspension a join partner p on p.id = a.partner_id
            where a.leading_id = s.id and p.state = 'active') as active
        from partner_suspension s
        where s.id = ${suspensionId} and s.partner_told_at is not null and s.partner_end_told_at is null and s.ended_at is not null
        for update skip locked`.compile(query),
      suspensionById(suspensionId),
    );
    if (!ended || !row) return;
    const [contacts, [company], people] = await tx.run(
      contactToTell(ended.partner_id),
      speakForPartner(ended.partner_id),
      listeners("partners-of-record"),
      speakFor(vendorId),
    );
    const accounts = row.accounts.filter(({ id }) => ended.active.includes(id));
    const isNews = !ended.again && accounts.length > 0;
    const { partner, end_reason: reason } = row;
    const told = {
      tells: `partner-suspension-end ${suspensionId}`,
      content: (language: Language) =>
        mailToPartner(office, { change: "reinstated", partner, accounts, reason: reason ?? "" }, language),
    };
    await tx.commit(
      ...tell(office, isNews ? contacts.map(asContact) : [], {
        ...told,
        organizationId: vendorId,
        kind: "partner-reinstated",
      }),
      sql`update partner_suspension set partner_end_told_at = current_instant() where id = ${suspensionId}`.compile(
        query,
      ),
      ...tellCompany(office, company?.company, isNews ? people : [], {
        ...told,
        topic: "partners-of-record",
        kind: "account-reinstated",
        mailKind: "partner-reinstated",
        about: { partner: partner.name },
        path: "/partner/profile",
      }),
    );
  });
}
