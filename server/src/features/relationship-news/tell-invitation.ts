import { sql } from "kysely";
import { publicId } from "../../../../contract/ids.ts";
import type { InvitationState } from "../../../../domain/invitation-states.ts";
import { contextOf } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { TellSurroundings } from "../../platform/mail/mail-office.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import type { NewsOf } from "./messages.ts";
import type { SideNews } from "./side-news.ts";
import { type Sides, tellSides } from "./sides.ts";
import { lastTold, lockNews, rememberNews } from "./told-queries.ts";

interface InvitationRow {
  readonly id: string;
  readonly state: InvitationState;
  readonly expires_at: Date;
  readonly decline_reason: string | null;
  readonly customer_id: string | null;
  readonly customer_name: string | null;
  readonly partner: PartnerSummaryRow;
}

/** Tells the reseller how its invitation stands, and the customer that opened it. What accepting it begins is told as that. */
export async function tellInvitation(
  { pool, office }: TellSurroundings,
  { organizationId, id }: Pick<NewsOf, "organizationId" | "id">,
): Promise<void> {
  await inTransaction(pool, contextOf({ kind: "job", organizationId }), async (tx) => {
    const [, [invitation], [last]] = await tx.run(
      lockNews(id),
      invitationToTell(organizationId, id),
      lastTold(organizationId, id),
    );
    if (!invitation || last?.told === invitation.state) return;
    const { state, customer_id, customer_name, partner } = invitation;
    await tellSides(
      tx,
      office,
      {
        home: organizationId,
        customer: customer_id ? { id: customer_id, name: customer_name ?? "" } : null,
        partner,
      },
      {
        tells: `invitation ${id} ${state}`,
        sides: sidesOf(invitation, last?.told === "viewed"),
        remember: rememberNews(organizationId, id, state),
      },
    );
  });
}

function invitationToTell(organizationId: string, id: string): Query<InvitationRow> {
  return sql<InvitationRow>`
    select i.id, i.state, i.expires_at, i.decline_reason, i.customer_id, k.name as customer_name, json_build_object(
        'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country) as partner
    from reseller_invitation i
    join partner p on p.id = i.partner_id
    left join known_organization k on k.id = i.customer_id
    where i.organization_id = ${organizationId} and i.id = ${id}`.compile(query);
}

/** @param customerKnows the customer was told that it waits. */
function sidesOf({ id, state, expires_at, decline_reason, customer_id }: InvitationRow, customerKnows: boolean): Sides {
  const customer = (told: Pick<SideNews, "kind" | "about" | "facts">): SideNews => ({
    ...told,
    path: `/admin/invitations/${publicId("invitation", id)}`,
    link: "open-invitation",
  });
  const reseller = (told: Omit<SideNews, "path" | "link">): SideNews => ({
    ...told,
    path: "/partner/invitations",
    link: "open-invitations",
  });
  const expiry = [["expires", { day: expires_at }]] as const;
  switch (state) {
    case "viewed":
      return {
        customer: customer({
          kind: "invitation-waits",
          about: { day: expires_at.toISOString().slice(0, "2026-03-03".length) },
          facts: expiry,
        }),
        reseller: reseller({ kind: "invitation-viewed", peopleOnly: true, facts: expiry }),
      };
    case "declined":
      return { reseller: reseller({ kind: "invitation-declined", facts: [["reason", decline_reason]] }) };
    case "withdrawn":
      return customerKnows ? { customer: customer({ kind: "invitation-withdrawn" }) } : {};
    case "expired":
      return {
        customer: customer_id ? customer({ kind: "invitation-expired" }) : undefined,
        reseller: reseller({ kind: "own-invitation-expired" }),
      };
    case "sent":
    case "accepted":
      return {};
  }
}
