import { type RawBuilder, type SqlBool, sql } from "kysely";
import type { InvitationState } from "../../../../domain/invitation-states.ts";
import type { Actor, PersonActor } from "../../access/actor.ts";
import { organizationsKnownTo } from "../../access/narrow.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerContactRow } from "../partner/partner-view.ts";

export interface InvitationRow {
  readonly organization_id: string;
  readonly id: string;
  readonly state: InvitationState;
  readonly partner: PartnerContactRow & { readonly in_force: boolean };
  readonly customer_id: string | null;
  readonly customer_name: string | null;
  /** Null for those who are not of the reseller's company. */
  readonly note: string | null;
  readonly sent_to: string | null;
  readonly created_at: Date;
  readonly expires_at: Date;
  readonly viewed_at: Date | null;
  readonly answered_at: Date | null;
  readonly decline_reason: string | null;
  /** Its time is over, and in a moment its state says so. */
  readonly overdue: boolean;
  /** The customer has a relationship with this reseller already. */
  readonly related: boolean;
  readonly removal_answer_days: number;
}

/** A reseller's company sees its own, a customer's people those that one of them opened, an operator every one (rule 14). */
export function invitationsOf(actor: Actor): RawBuilder<SqlBool> {
  if (actor.kind === "operator") return sql<SqlBool>`true`;
  if (actor.kind === "customer") return sql<SqlBool>`i.customer_id = ${actor.organizationId}`;
  return sql<SqlBool>`i.organization_id = ${actor.organizationId}`;
}

const columns = sql`
  i.organization_id, i.id, i.state, i.customer_id, o.name as customer_name, n.note, n.sent_to, i.created_at, i.expires_at, i.viewed_at,
  i.answered_at, i.decline_reason, i.state in ('sent', 'viewed') and i.expires_at <= current_instant() as overdue,
  exists (
    select from reseller_relationship t
    where t.organization_id = i.customer_id and t.partner_id = i.partner_id and t.ends_at is null) as related,
  (select removal_answer_days from vendor_setting) as removal_answer_days,
  json_build_object(
    'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country, 'email', p.email,
    'phone', p.phone, 'website', p.website, 'in_force', p.state = 'active' and p.resells) as partner`;

// Beside the customer's own name and the reseller's own notes there is nothing to join for who may not see them.
const tables = (actor: PersonActor) => sql`
  reseller_invitation i
  join partner p on p.id = i.partner_id
  left join ${organizationsKnownTo(actor)} o on o.id = i.customer_id
  left join reseller_invitation_note n on n.organization_id = i.organization_id and n.invitation_id = i.id`;

export interface InvitationsPage {
  readonly limit: number;
  readonly after: readonly [string, string] | null;
  readonly state: InvitationState | undefined;
}

/** Invitations that the actor may see, the latest first. */
export function invitations(actor: PersonActor, { limit, after, state }: InvitationsPage): Query<InvitationRow> {
  const place = after ? sql`and (i.created_at, i.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  const inState = state ? sql`and i.state = ${state}` : sql``;
  return sql<InvitationRow>`
    select ${columns} from ${tables(actor)}
    where ${invitationsOf(actor)} ${inState} ${place}
    order by i.created_at desc, i.id desc limit ${limit}`.compile(query);
}

/** One of them. */
export function invitationById(actor: PersonActor, id: string): Query<InvitationRow> {
  return sql<InvitationRow>`
    select ${columns} from ${tables(actor)} where ${invitationsOf(actor)} and i.id = ${id}`.compile(query);
}

export interface LockedInvitationRow {
  readonly organization_id: string;
  readonly id: string;
  readonly partner_id: string;
  readonly customer_id: string | null;
  readonly state: InvitationState;
  readonly overdue: boolean;
  readonly instant: Date;
}

/** The same, locked, so that it is answered once. */
export function lockInvitation(actor: Actor, id: string): Query<LockedInvitationRow> {
  return sql<LockedInvitationRow>`
    select i.organization_id, i.id, i.partner_id, i.customer_id, i.state,
      i.state in ('sent', 'viewed') and i.expires_at <= current_instant() as overdue,
      greatest(current_instant(), i.created_at, i.viewed_at) as instant
    from reseller_invitation i where ${invitationsOf(actor)} and i.id = ${id} for update`.compile(query);
}

/** An account of a partner's company, as it may sell. */
export interface SellerRow {
  readonly id: string;
  readonly partner_number: string;
  readonly name: string;
  readonly in_force: boolean;
}

/** Of the company's own locations, the one with that Partner ID. */
export function ownLocation(partnerNumber: string): Query<SellerRow> {
  return sql<SellerRow>`
    select p.id, p.partner_number, p.name, p.state = 'active' and p.resells as in_force from partner p
    where p.partner_number = ${partnerNumber} and p.kind = 'location' and p.id in (select own_partners())`.compile(
    query,
  );
}

/** Whether any of them may sell: then its people may invite. */
export const mayInviteAtAll: Query<{ may: boolean }> = sql<{ may: boolean }>`
  select exists (
    select from partner p
    where p.id in (select own_partners()) and p.kind = 'location' and p.state = 'active' and p.resells) as may`.compile(
  query,
);
