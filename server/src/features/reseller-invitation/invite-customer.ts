import { sql } from "kysely";
import { v7 } from "uuid";
import type { z } from "zod";
import type { InviteCustomer, NewResellerInvitation } from "../../../../contract/relationships.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { type Refused, refuse } from "../../access/step.ts";
import { newToken } from "../../access/token.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { tellOfRelationship } from "../relationship-news/messages.ts";
import { invitationDraft } from "./invitation-mail.ts";
import { ownLocation } from "./invitation-queries.ts";
import { readInvitationIn } from "./read-invitation.ts";

/** How long a link is good. */
const goodForDays = 30;

interface Invitation {
  readonly wanted: z.infer<typeof InviteCustomer>;
  readonly reader: Reader;
  readonly publicUrl: string;
}

type Invited = { readonly kind: "invited"; readonly answer: NewResellerInvitation };

/**
 * A reseller invites a customer: a link that is shown once and kept as its hash only. It names the reseller and not the customer; where
 * Doradca mails it, only an organization that has the addressee may open it. The caller commits.
 */
export async function inviteCustomer(
  tx: Transaction,
  actor: PartnerActor,
  { wanted, reader, publicUrl }: Invitation,
): Promise<Invited | Refused> {
  const { organizationId } = actor;
  const [[seller], [now]] = await tx.run(ownLocation(parsePartnerId(wanted.partnerId) ?? ""), currentInstant);
  if (!now) throw new Error("The clock did not answer.");
  if (!seller) return refuse("not-your-account", { partnerId: wanted.partnerId });
  if (!seller.in_force) return refuse("reseller-not-in-force", { reseller: seller.name, vendor: reader.vendorName });
  const at = now.instant;
  const expiresAt = new Date(at.getTime() + goodForDays * 24 * 60 * 60 * 1000);
  const id = v7();
  const token = newToken(organizationId, "");
  const sentTo = wanted.sendTo?.toLowerCase() ?? null;
  await tx.run(
    auditEntry(actor, {
      organizationId,
      at,
      act: "reseller-invitation-sent",
      subject: { type: "reseller-invitation", id },
      after: { partnerId: seller.partner_number, expiresAt: expiresAt.toISOString(), byMail: sentTo !== null },
    }),
    query
      .insertInto("reseller_invitation")
      .values({
        organization_id: organizationId,
        id,
        partner_id: seller.id,
        token_hash: token.hash,
        created_by: actor.personId,
        created_at: at,
        expires_at: expiresAt,
      })
      .compile(),
    query
      .insertInto("reseller_invitation_note")
      .values({
        organization_id: organizationId,
        invitation_id: id,
        note: wanted.note ?? null,
        sent_to: sentTo,
        addressed: sentTo !== null,
      })
      .compile(),
    tellOfRelationship({ subject: "invitation", organizationId, id }, at),
    ...(sentTo
      ? [mailIt(organizationId, id, { token: token.text, message: wanted.message, language: wanted.language })]
      : []),
  );
  const invitation = await readInvitationIn(tx, actor, id, reader);
  if (!invitation) throw new Error("The invitation is gone.");
  const link = linkOf(publicUrl, token.text);
  const { partner } = invitation;
  const draft = invitationDraft({
    language: wanted.language,
    vendorName: reader.vendorName,
    partner: { name: partner.name, partner_number: partner.partnerId, email: partner.email },
    link,
    expiresAt,
    message: wanted.message ?? null,
  });
  return { kind: "invited", answer: { invitation, link, draft } };
}

/** Where an invitation is opened. What stands behind the # is not sent to servers, and stands in none of their logs. */
export function linkOf(publicUrl: string, token: string): string {
  return `${publicUrl}/invitation#${token}`;
}

/** The job that mails it. The token is with it until the mail is made, and then in the mail alone. */
function mailIt(
  organizationId: string,
  invitationId: string,
  rest: { readonly token: string; readonly message: string | undefined; readonly language: string },
): Query<unknown> {
  const payload = JSON.stringify({ organizationId, invitationId, ...rest });
  return sql`select enqueue(
    'mail-reseller-invitation', ${payload}::json, current_instant(), ${`reseller-invitation:${invitationId}`})`.compile(
    query,
  );
}
