import { sql } from "kysely";
import { publicId } from "../../../../contract/ids.ts";
import type { ClearingKind, ClearingProposalState } from "../../../../domain/clearing-proposals.ts";
import { contextOf } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { TellSurroundings } from "../../platform/mail/mail-office.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import type { NewsOf } from "./messages.ts";
import type { SideNews } from "./side-news.ts";
import { type Sides, tellSides } from "./sides.ts";
import { lastTold, lockNews, rememberNews } from "./told-queries.ts";

interface ProposalRow {
  readonly organization_id: string;
  readonly organization_name: string;
  readonly id: string;
  readonly subscription_name: string;
  readonly kind: ClearingKind;
  readonly state: ClearingProposalState;
  readonly note: string | null;
  readonly refusal_reason: string | null;
  readonly effective_on: string | null;
  readonly partner: PartnerSummaryRow;
}

/** Tells the customer what a reseller proposes, the reseller how it was answered, and both what became of it. */
export async function tellClearingProposal(
  { pool, office }: TellSurroundings,
  { organizationId, id }: Pick<NewsOf, "organizationId" | "id">,
): Promise<void> {
  await inTransaction(pool, contextOf({ kind: "job", organizationId }), async (tx) => {
    const [, [proposal], [last]] = await tx.run(
      lockNews(id),
      proposalToTell(organizationId, id),
      lastTold(organizationId, id),
    );
    if (!proposal || last?.told === proposal.state) return;
    const { state, organization_name: name, partner } = proposal;
    await tellSides(
      tx,
      office,
      { home: organizationId, customer: { id: organizationId, name }, partner },
      {
        tells: `clearing-proposal ${id} ${state}`,
        sides: sidesOf(proposal, last !== undefined),
        remember: rememberNews(organizationId, id, state),
      },
    );
  });
}

function proposalToTell(organizationId: string, id: string): Query<ProposalRow> {
  return sql<ProposalRow>`
    select c.organization_id, o.name as organization_name, c.id, c.subscription_name, c.kind, c.state, c.note, c.refusal_reason,
      c.effective_on::text, json_build_object(
        'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country) as partner
    from clearing_proposal c
    join organization o on o.id = c.organization_id
    join partner p on p.id = c.partner_id
    where c.organization_id = ${organizationId} and c.id = ${id}`.compile(query);
}

/** @param wasTold that it was made; who never heard of it need not hear that it is gone. */
function sidesOf(proposal: ProposalRow, wasTold: boolean): Sides {
  const { organization_id, id, kind, state, note, refusal_reason, effective_on, subscription_name } = proposal;
  const about = { subscription: subscription_name, ...(effective_on ? { day: effective_on } : {}) };
  const customer = (told: Pick<SideNews, "kind" | "facts">): SideNews => ({
    ...told,
    about,
    path: `/admin/proposals/${publicId("clearingProposal", id)}`,
    link: "open-proposal",
  });
  const reseller = (told: Pick<SideNews, "kind" | "facts">): SideNews => ({
    ...told,
    about,
    path: `/partner/customers/${publicId("organization", organization_id)}`,
    link: "open-customer",
  });
  switch (state) {
    case "proposed":
      return { customer: customer({ kind: `proposal-${kind}`, facts: [["note", note]] }) };
    case "accepted":
      return { customer: customer({ kind: "proposal-agreed" }), reseller: reseller({ kind: "proposal-accepted" }) };
    case "refused":
      return { reseller: reseller({ kind: "proposal-refused", facts: [["reason", refusal_reason]] }) };
    case "withdrawn":
      return wasTold ? { customer: customer({ kind: "proposal-withdrawn" }) } : {};
    case "lapsed":
      return wasTold
        ? { customer: customer({ kind: "proposal-lapsed" }), reseller: reseller({ kind: "proposal-lapsed" }) }
        : {};
  }
}
