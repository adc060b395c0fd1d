import { sql } from "kysely";
import { publicId } from "../../../../contract/ids.ts";
import { contextOf } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { MailOffice, TellSurroundings } from "../../platform/mail/mail-office.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import { type NewsOf, waitToTell } from "./messages.ts";
import { type Sides, tellSides } from "./sides.ts";
import { lastTold, lockNews, rememberNews } from "./told-queries.ts";

interface RelationshipRow {
  readonly organization_id: string;
  readonly organization_name: string;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
  readonly ended_by: "reseller" | "operator" | null;
  readonly end_reason: string | null;
  readonly partner: PartnerSummaryRow;
}

/** Tells both sides that a reseller relationship has begun or ended. One that did not last five minutes is told to nobody. */
export async function tellRelationship(
  { pool, office }: TellSurroundings,
  { organizationId, id }: Pick<NewsOf, "organizationId" | "id">,
): Promise<void> {
  await inTransaction(pool, contextOf({ kind: "job", organizationId }), async (tx) => {
    const [, [row], [last]] = await tx.run(
      lockNews(id),
      relationshipToTell(organizationId, id),
      lastTold(organizationId, id),
    );
    if (!row) return;
    const { ends_at } = row;
    const told = ends_at ? "ended" : "open";
    const wasSlip = ends_at !== null && !last && ends_at.getTime() - row.starts_at.getTime() < waitToTell;
    if (last?.told === told || wasSlip) return;
    const customer = { id: organizationId, name: row.organization_name };
    await tellSides(
      tx,
      office,
      { home: organizationId, customer, partner: row.partner },
      {
        tells: `relationship ${id} ${told}`,
        sides: ends_at ? ended(office, row, ends_at) : begun(row),
        remember: rememberNews(organizationId, id, told),
      },
    );
  });
}

function relationshipToTell(organizationId: string, id: string): Query<RelationshipRow> {
  return sql<RelationshipRow>`
    select r.organization_id, o.name as organization_name, r.starts_at, r.ends_at, r.ended_by, r.end_reason,
      json_build_object(
        'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country) as partner
    from reseller_relationship r
    join organization o on o.id = r.organization_id
    join partner p on p.id = r.partner_id
    where r.organization_id = ${organizationId} and r.id = ${id}`.compile(query);
}

function customerPage({ organization_id }: RelationshipRow): string {
  return `/partner/customers/${publicId("organization", organization_id)}`;
}

function begun(row: RelationshipRow): Sides {
  const facts = [["since", { day: row.starts_at }]] as const;
  return {
    customer: {
      kind: "relationship-begun",
      path: "/admin/partner-relationships",
      link: "open-relationships",
      facts,
    },
    reseller: { kind: "customer-won", path: customerPage(row), link: "open-customer", facts },
  };
}

function ended({ vendorName }: MailOffice, row: RelationshipRow, endsAt: Date): Sides {
  const facts = [
    ["since", { day: row.starts_at }],
    ["until", { day: endsAt }],
    ["by", row.ended_by === "operator" ? vendorName : row.partner.name],
    ["reason", row.end_reason],
  ] as const;
  return {
    customer: {
      kind: "relationship-ended",
      path: "/admin/partner-relationships?time=past",
      link: "open-relationships",
      facts,
    },
    reseller: { kind: "customer-left", path: customerPage(row), link: "open-customer", facts },
  };
}
