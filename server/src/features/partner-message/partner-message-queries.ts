import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { PersonActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";

export interface PartnerMessageRow {
  readonly id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly sent_at: Date;
  readonly person_id: string;
  /** Null once erased. */
  readonly person_name: string | null;
  readonly person_email: string | null;
  readonly subscription_id: string | null;
  readonly subscription_name: string | null;
  readonly text: string;
  readonly consent: string;
  readonly partner: PartnerSummaryRow;
}

/** A customer's people see their organization's messages, a partner's those to their company, an operator every one. */
function readableBy(actor: PersonActor): RawBuilder<SqlBool> {
  if (actor.kind === "customer") return sql<SqlBool>`m.organization_id = ${actor.organizationId}`;
  if (actor.kind === "partner") return sql<SqlBool>`m.partner_company_id = ${actor.organizationId}`;
  return sql<SqlBool>`true`;
}

export interface MessagesPage {
  readonly limit: number;
  readonly after: readonly [string, string] | null;
  /** A Partner ID. */
  readonly partnerId?: string | undefined;
  /** A subscription's key; null names none. */
  readonly subscriptionId?: string | null | undefined;
}

/** Messages that the actor may read, newest first. */
export function messagesSeenBy(
  actor: PersonActor,
  { limit, after, partnerId, subscriptionId }: MessagesPage,
): Query<PartnerMessageRow> {
  const place = after ? sql`and (m.sent_at, m.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  const toPartner = partnerId === undefined ? sql`` : sql`and p.partner_number = ${partnerId}`;
  const about = subscriptionId === undefined ? sql`` : sql`and m.subscription_id = ${subscriptionId}`;
  return sql<PartnerMessageRow>`
    select m.id, m.organization_id, m.organization_name, m.sent_at, m.person_id, w.name as person_name,
      w.email as person_email, m.subscription_id, m.subscription_name, m.text, m.consent,
      json_build_object(
        'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country) as partner
    from partner_message m
    join partner p on p.id = m.partner_id
    cross join lateral partner_message_sender(m.organization_id, m.id) w
    where ${readableBy(actor)} ${toPartner} ${about} ${place}
    order by m.sent_at desc, m.id desc limit ${limit}`.compile(query);
}

export interface AddresseeRow extends PartnerSummaryRow {
  readonly state: "active" | "suspended" | "retired";
  readonly company_id: string | null;
  /** Of record somewhere in the organization, or its reseller: then it is written to in whatever state it is. */
  readonly tied: boolean;
}

/** The partner with that number, as somebody of the organization may write to it. */
export function addressee(organizationId: string, partnerNumber: string): Query<AddresseeRow> {
  return sql<AddresseeRow>`
    select p.id, p.partner_number, p.name, p.town, p.country, p.state,
      coalesce(p.organization_id, h.organization_id) as company_id,
      exists (
        select from partner_of_record r
        where r.organization_id = ${organizationId} and r.partner_id = p.id and r.superseded_at is null and r.ends_at is null
      ) or exists (
        select from reseller_relationship t
        where t.organization_id = ${organizationId} and t.partner_id = p.id and t.ends_at is null
      ) as tied
    from partner p left join partner h on h.id = p.headquarters_id
    where p.partner_number = ${partnerNumber}`.compile(query);
}

export interface WriterRow {
  readonly name: string;
  readonly email: string;
  readonly organization_name: string;
}

/** Who writes, as the partner will read it. */
export function writer({ organizationId, personId }: PersonActor): Query<WriterRow> {
  return sql<WriterRow>`
    select p.name, p.email, o.name as organization_name
    from person p join organization o on o.id = p.organization_id
    where p.organization_id = ${organizationId} and p.id = ${personId}`.compile(query);
}
