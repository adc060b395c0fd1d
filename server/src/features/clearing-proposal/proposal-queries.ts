import { type RawBuilder, sql } from "kysely";
import type { ClearingKind, ClearingProposalState } from "../../../../domain/clearing-proposals.ts";
import type { Actor, PersonActor } from "../../access/actor.ts";
import { betweenSides } from "../../access/both-sides.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import { listPrice, type ResoldRow, resold } from "./resold-queries.ts";

export interface ProposalRow {
  readonly organization_id: string;
  readonly organization_name: string;
  readonly id: string;
  readonly relationship_id: string;
  readonly partner_id: string;
  readonly subscription_id: string;
  readonly subscription_name: string;
  readonly kind: ClearingKind;
  readonly state: ClearingProposalState;
  readonly note: string | null;
  readonly proposed_at: Date;
  readonly answered_at: Date | null;
  readonly refusal_reason: string | null;
  readonly effective_on: string | null;
  readonly price_minor: string | null;
  readonly currency: string | null;
  readonly paid_from: string | null;
  /** Of a hand-over that was accepted: the subscription as it was then. */
  readonly agreed_seats: number | null;
  readonly agreed_term: "monthly" | "yearly" | null;
  readonly agreed_auto_renew: boolean | null;
  readonly partner: PartnerSummaryRow;
  /** Null where the reseller sells it no more, or the relationship has ended. */
  readonly subscription: ResoldRow | null;
  readonly today: string;
}

function proposals(which: RawBuilder<unknown>, order: RawBuilder<unknown>): Query<ProposalRow> {
  return sql<ProposalRow>`
    select p.organization_id, o.name as organization_name, p.id, p.relationship_id, p.partner_id, p.subscription_id,
      p.subscription_name, p.kind, p.state, p.note, p.proposed_at, p.answered_at, p.refusal_reason, p.effective_on,
      p.price_minor, p.currency, p.paid_from, p.agreed_seats, p.agreed_term, p.agreed_auto_renew, (current_instant() at time zone 'UTC')::date as today,
      json_build_object(
        'id', r.id, 'partner_number', r.partner_number, 'name', r.name, 'town', r.town, 'country', r.country) as partner,
      case when s.id is not null then ${resold("s")} end as subscription
    from (select * from clearing_proposal p where ${which} ${order}) p
    join partner r on r.id = p.partner_id
    join known_organization o on o.id = p.organization_id
    left join resold_subscription s on s.organization_id = p.organization_id and s.id = p.subscription_id
      and s.partner_id = p.partner_id and s.ended_at is null and p.state = 'proposed'
    ${listPrice("s")}
    order by p.proposed_at desc, p.id desc`.compile(query);
}

export interface ProposalsPage {
  readonly limit: number;
  readonly after: readonly [string, string] | null;
  readonly state: ClearingProposalState | undefined;
  /** A relationship's key; null names none. */
  readonly relationshipId: string | null | undefined;
  /** A customer's key; null names none. */
  readonly organizationId: string | null | undefined;
}

/** Proposals that the actor may see, the latest first. */
export function proposalsSeenBy(
  actor: PersonActor,
  { limit, after, state, relationshipId, organizationId }: ProposalsPage,
): Query<ProposalRow> {
  const place = after ? sql`and (p.proposed_at, p.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  const inState = state ? sql`and p.state = ${state}` : sql``;
  const within = relationshipId === undefined ? sql`` : sql`and p.relationship_id = ${relationshipId}`;
  const of = organizationId === undefined ? sql`` : sql`and p.organization_id = ${organizationId}`;
  return proposals(
    sql`${betweenSides(actor, "p")} ${inState} ${within} ${of} ${place}`,
    sql`order by p.proposed_at desc, p.id desc limit ${limit}`,
  );
}

/** One of them. */
export function proposalById(actor: Actor, id: string): Query<ProposalRow> {
  return proposals(sql`${betweenSides(actor, "p")} and p.id = ${id}`, sql``);
}

/** Locks a proposal, so that it is answered once. */
export function lockProposal(actor: Actor, id: string): Query<LockedProposalRow> {
  return sql<LockedProposalRow>`
    select p.organization_id, p.id, p.state, p.kind, p.subscription_id, greatest(current_instant(), p.proposed_at) as instant
    from clearing_proposal p where ${betweenSides(actor, "p")} and p.id = ${id} for update`.compile(query);
}

export interface LockedProposalRow {
  readonly organization_id: string;
  readonly id: string;
  readonly state: ClearingProposalState;
  readonly kind: ClearingKind;
  readonly subscription_id: string;
  readonly instant: Date;
}
