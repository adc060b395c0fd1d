import { sql } from "kysely";
import { z } from "zod";
import { languages } from "../../../../domain/languages.ts";
import { contextOf } from "../../access/actor.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { TellSurroundings } from "../../platform/mail/mail-office.ts";
import { tell } from "../outgoing-mail/outgoing-mail-queries.ts";
import { invitationMail } from "./invitation-mail.ts";
import { linkOf } from "./invite-customer.ts";

export const MailedInvitation = z.object({
  organizationId: z.guid(),
  invitationId: z.guid(),
  token: z.string(),
  message: z.string().optional(),
  language: z.enum(languages),
});

interface MailRow {
  readonly sent_to: string;
  readonly expires_at: Date;
  readonly name: string;
  readonly partner_number: string;
  readonly email: string;
}

/** Mails an invitation to the address that the reseller gave; the answer goes to the reseller. Withdrawn before, it is not mailed. */
export async function mailInvitation(
  { pool, office }: TellSurroundings,
  { organizationId, invitationId, token, message, language }: z.infer<typeof MailedInvitation>,
): Promise<void> {
  await inTransaction(pool, contextOf({ kind: "job", organizationId }), async (tx) => {
    const [[row]] = await tx.run(
      sql<MailRow>`
        select n.sent_to, i.expires_at, p.name, p.partner_number, p.email
        from reseller_invitation i
        join reseller_invitation_note n on n.organization_id = i.organization_id and n.invitation_id = i.id
        join partner p on p.id = i.partner_id
        where i.organization_id = ${organizationId} and i.id = ${invitationId} and i.state = 'sent' and n.sent_to is not null
        for share of i`.compile(query),
    );
    if (!row) return;
    const { vendorName, publicUrl } = office;
    const content = invitationMail({
      language,
      vendorName,
      partner: row,
      link: linkOf(publicUrl, token),
      expiresAt: row.expires_at,
      message: message ?? null,
    });
    const to = { personId: null, partnerId: null, invitationId, address: row.sent_to, name: row.sent_to, language };
    await tx.commit(
      ...tell(office, [to], {
        organizationId,
        tells: `reseller-invitation ${invitationId}`,
        kind: "reseller-invitation",
        replyTo: row.email,
        content: () => content,
      }),
    );
  });
}
