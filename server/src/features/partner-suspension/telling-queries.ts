import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";

/** A customer that waits to be told, locked: of several jobs one tells it. */
export interface WaitingRow {
  readonly kind: "suspended" | "retired";
  readonly partner: PartnerSummaryRow;
  readonly organization_name: string;
  readonly now: Date;
}

const told = sql`
  s.kind, o.name as organization_name, current_instant() as now, json_build_object(
    'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country) as partner`;

/** One that is to be told of a suspension that is in force; none where it was told, the suspension ended, or another job is at it. */
export function lockNotTold(organizationId: string, suspensionId: string): Query<WaitingRow> {
  return sql<WaitingRow>`
    select ${told}
    from partner_suspension_customer c
    join partner_suspension s on s.id = c.suspension_id
    join partner p on p.id = s.partner_id
    join organization o on o.id = c.organization_id
    where c.organization_id = ${organizationId} and c.suspension_id = ${suspensionId} and c.told_at is null
      and s.ended_at is null
    for update of c skip locked for share of s skip locked`.compile(query);
}

export interface EndedRow extends WaitingRow {
  /** The partner is under another suspension by now. */
  readonly again: boolean;
}

/** One that was told of a suspension and is to be told of its end. */
export function lockEndNotTold(organizationId: string, suspensionId: string): Query<EndedRow> {
  return sql<EndedRow>`
    select ${told}, exists (
      select from partner_suspension n where n.partner_id = s.partner_id and n.ended_at is null) as again
    from partner_suspension_customer c
    join partner_suspension s on s.id = c.suspension_id
    join partner p on p.id = s.partner_id
    join organization o on o.id = c.organization_id
    where c.organization_id = ${organizationId} and c.suspension_id = ${suspensionId} and c.told_at is not null
      and c.end_told_at is null and s.ended_at is not null
    for update of c skip locked`.compile(query);
}

/** What is told of: that a suspension is in force, or that it is over. */
type Telling = "begun" | "over";

/** The accounts that it concerns: one that was retired by itself meanwhile is under that, and does not come back with the others. */
const accountsTold = (suspensionId: string, telling: Telling) => sql`
  select a.partner_id from partner_suspension a join partner p on p.id = a.partner_id
  where a.leading_id = ${suspensionId} and ${telling === "begun" ? sql`a.ended_at is null` : sql`p.state = 'active'`}`;

export interface ConcernedRow {
  readonly id: string;
  readonly name: string;
  readonly service_code: string;
  readonly country_of_use: string;
  readonly partner_id: string;
  /** Of record of it; else it sold it. */
  readonly is_of_record: boolean;
}

/** The customer's subscriptions that one of the accounts is of record of, or sold, by name. */
export function concernedSubscriptions(
  organizationId: string,
  suspensionId: string,
  telling: Telling,
): Query<ConcernedRow> {
  return sql<ConcernedRow>`
    with accounts as (${accountsTold(suspensionId, telling)})
    select s.id, v.name || ' ' || l.name as name, v.code as service_code, s.country_of_use, t.partner_id, t.is_of_record
    from (
      select r.subscription_id as id, r.partner_id, true as is_of_record from partner_of_record r
      where r.organization_id = ${organizationId} and r.partner_id in (select partner_id from accounts)
        and r.superseded_at is null and r.ends_at is null
      union all
      select s.id, s.sold_by, false from subscription s
      where s.organization_id = ${organizationId} and s.sold_by in (select partner_id from accounts) and s.ended_at is null
    ) t
    join subscription s on s.organization_id = ${organizationId} and s.id = t.id
    join service v on v.id = s.service_id
    join plan l on l.id = s.plan_id
    order by v.name || ' ' || l.name collate "pl-x-icu", s.id`.compile(query);
}

/** Whether one of the accounts is the customer's reseller now. */
export function resellsNow(
  organizationId: string,
  suspensionId: string,
  telling: Telling,
): Query<{ readonly resells: boolean }> {
  return sql<{ resells: boolean }>`
    select exists (
      select from reseller_relationship t
      where t.organization_id = ${organizationId} and t.ends_at is null
        and t.partner_id in (${accountsTold(suspensionId, telling)})) as resells`.compile(query);
}

/** The hourly look for lost authorizations does not tell the same once more. */
export function rememberTold(organizationId: string, concerned: readonly ConcernedRow[]): Query<unknown> {
  const rows = concerned
    .filter((one) => one.is_of_record)
    .map(({ id, partner_id }) => ({ subscription_id: id, partner_id }));
  return sql`
    insert into told_lost_authorization (organization_id, subscription_id, partner_id)
    select ${organizationId}, n.subscription_id, n.partner_id
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (subscription_id uuid, partner_id uuid)
    on conflict do nothing`.compile(query);
}

export function markTold(organizationId: string, suspensionId: string): Query<unknown> {
  return sql`
    update partner_suspension_customer set told_at = current_instant()
    where organization_id = ${organizationId} and suspension_id = ${suspensionId}`.compile(query);
}

export function markEndTold(organizationId: string, suspensionId: string): Query<unknown> {
  return sql`
    update partner_suspension_customer set end_told_at = current_instant()
    where organization_id = ${organizationId} and suspension_id = ${suspensionId}`.compile(query);
}
