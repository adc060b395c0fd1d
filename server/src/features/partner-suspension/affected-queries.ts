import { type RawBuilder, sql } from "kysely";
import type { PartnerState } from "../../../../domain/partner-states.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";

/** An account that may be suspended, locked until the transaction ends. */
export interface AccountRow extends PartnerSummaryRow {
  readonly kind: "headquarters" | "location";
  readonly state: PartnerState;
  readonly headquarters_state: PartnerState | null;
}

/**
 * The headquarters account first, of a location as well: whoever changes the state of one of its accounts, or adds one, waits here, and
 * what is read after is what the other left. Whoever only refers to an account, as an import does for minutes, holds nobody up.
 */
export function lockCompanyOf(partnerId: string): Query<unknown> {
  return sql`
    select from partner
    where id = ${partnerId} or id = (select headquarters_id from partner where id = ${partnerId})
    order by kind, id for no key update`.compile(query);
}

/** The account itself and, of a headquarters account, its locations: itself first. @param lock whoever else changes their states waits. */
export function accountsOf(partnerId: string, lock: boolean): Query<AccountRow> {
  return sql<AccountRow>`
    select p.id, p.partner_number, p.name, p.town, p.country, p.kind, p.state,
      (select h.state from partner h where h.id = p.headquarters_id) as headquarters_state
    from partner p where p.id = ${partnerId} or p.headquarters_id = ${partnerId}
    order by p.id <> ${partnerId}, p.id ${lock ? sql`for no key update of p` : sql``}`.compile(query);
}

/** The customers that are tied to one of the accounts: it is of record there, sold what has not ended, or is their reseller. */
function tiedTo(accounts: readonly string[]): RawBuilder<unknown> {
  const keys = sql`any(${[...accounts]}::uuid[])`;
  return sql`
    select r.organization_id, 1 as of_record, 0 as resold, 0 as relationships from partner_of_record r
    where r.partner_id = ${keys} and r.superseded_at is null and r.ends_at is null
    union all
    select s.organization_id, 0, 1, 0 from subscription s where s.sold_by = ${keys} and s.ended_at is null
    union all
    select t.organization_id, 0, 0, 1 from reseller_relationship t where t.partner_id = ${keys} and t.ends_at is null`;
}

/** Writes down who has to be told, once each. */
export function noteCustomers(suspensionId: string, accounts: readonly string[]): Query<unknown> {
  return sql`
    insert into partner_suspension_customer (organization_id, suspension_id)
    select distinct tied.organization_id, ${suspensionId}::uuid from (${tiedTo(accounts)}) tied
    on conflict do nothing`.compile(query);
}

export interface AffectedRow {
  readonly customers: number;
  readonly of_record: number;
  readonly resold: number;
  readonly relationships: number;
  readonly draft_orders: number;
  readonly open_invitations: number;
  readonly largest: readonly {
    readonly id: string;
    readonly name: string;
    readonly of_record: number;
    readonly resold: number;
  }[];
}

/** What hangs on the accounts, counted, with the customers of whom the most does. */
export function affectedBy(accounts: readonly string[]): Query<AffectedRow> {
  const keys = sql`any(${[...accounts]}::uuid[])`;
  return sql<AffectedRow>`
    with tied as materialized (
      select organization_id, sum(of_record)::int as of_record, sum(resold)::int as resold, sum(relationships)::int as relationships
      from (${tiedTo(accounts)}) one group by organization_id
    )
    select count(*)::int as customers, coalesce(sum(of_record), 0)::int as of_record, coalesce(sum(resold), 0)::int as resold,
      coalesce(sum(relationships), 0)::int as relationships,
      (
        select count(distinct (i.organization_id, i.order_id))::int
        from order_item i join "order" o on o.organization_id = i.organization_id and o.id = i.order_id
        where o.state = 'draft' and (i.partner_id = ${keys} or o.sold_by = ${keys})
      ) as draft_orders,
      (
        select count(*)::int from reseller_invitation v
        where v.partner_id = ${keys} and v.state in ('sent', 'viewed') and v.expires_at > current_instant()
      ) as open_invitations,
      (
        select coalesce(json_agg(json_build_object(
          'id', g.id, 'name', g.name, 'of_record', g.of_record, 'resold', g.resold)), '[]')
        from (
          select o.id, o.name, t.of_record, t.resold from tied t join organization o on o.id = t.organization_id
          order by t.of_record + t.resold desc, o.name collate "pl-x-icu", o.id limit 50
        ) g
      ) as largest
    from tied`.compile(query);
}
