import { type RawBuilder, sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";

/** A suspension, or retirement, by the account that leads it, with how far telling the customers is. */
export interface SuspensionRow {
  readonly id: string;
  readonly kind: "suspended" | "retired";
  readonly partner: PartnerSummaryRow;
  readonly accounts: readonly PartnerSummaryRow[];
  readonly reason: string;
  readonly starts_at: Date;
  readonly begun_by: string;
  /** Null where the person was erased. */
  readonly begun_by_name: string | null;
  readonly tells_at: Date;
  readonly ended_at: Date | null;
  readonly ended_by: string | null;
  readonly ended_by_name: string | null;
  readonly end_reason: string | null;
  readonly customers: number;
  readonly told: number;
  readonly now: Date;
}

const summary = sql`json_build_object(
  'id', p.id, 'partner_number', p.partner_number, 'name', p.name, 'town', p.town, 'country', p.country)`;

function suspensions(wanted: RawBuilder<unknown>): Query<SuspensionRow> {
  return sql<SuspensionRow>`
    select s.id, s.kind, (select ${summary} from partner p where p.id = s.partner_id) as partner,
      (
        select json_agg(${summary} order by p.kind, p.name, p.id)
        from partner_suspension f join partner p on p.id = f.partner_id where f.leading_id = s.id
      ) as accounts,
      s.reason, s.starts_at, s.begun_by, b.name as begun_by_name, s.tells_at, s.ended_at, s.ended_by, e.name as ended_by_name,
      s.end_reason, c.customers, c.told, current_instant() as now
    from partner_suspension s
    left join person b on b.organization_id = s.operator_organization_id and b.id = s.begun_by
    left join person e on e.organization_id = s.operator_organization_id and e.id = s.ended_by
    cross join lateral (
      select count(*)::int as customers, count(t.told_at)::int as told
      from partner_suspension_customer t where t.suspension_id = s.id
    ) c
    where ${wanted}`.compile(query);
}

/** The one with that key, of the account that leads it. */
export function suspensionById(id: string): Query<SuspensionRow> {
  return suspensions(sql`s.id = ${id} and s.leading_id = s.id`);
}

/** The suspension in force that an account is under: its own, or its headquarters account's. */
export function presentSuspension(partnerId: string): Query<SuspensionRow> {
  return suspensions(sql`s.id = (
    select n.leading_id from partner_suspension n where n.partner_id = ${partnerId} and n.ended_at is null)`);
}

/** Every one that an account was under, the latest first. */
export function suspensionsOf(
  partnerId: string,
  after: readonly [string, string] | null,
  limit: number,
): Query<SuspensionRow> {
  const place = after ? sql`and (s.starts_at, s.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``;
  return suspensions(sql`
    s.id in (select n.leading_id from partner_suspension n where n.partner_id = ${partnerId}) ${place}
    order by s.starts_at desc, s.id desc limit ${limit}`);
}
