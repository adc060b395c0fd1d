import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";

export interface AuthorizationRow {
  readonly id: string;
  readonly service_id: string;
  readonly service_name: string;
  readonly country: string;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
  readonly now: Date;
}

export interface AuthorizationsPage {
  readonly partnerId: string;
  readonly time: "present" | "past" | "every";
  readonly after: readonly [string, string, string] | null;
  readonly limit: number;
}

const columns = sql`
  a.id, a.service_id, v.name as service_name, a.country, lower(a.period) as starts_at, upper(a.period) as ends_at,
  current_instant() as now`;
const isOver = sql`coalesce(upper(a.period) <= current_instant(), false)`;

/** A partner's authorizations by service and country, one page of them. */
export function authorizationsOf({ partnerId, time, after, limit }: AuthorizationsPage): Query<AuthorizationRow> {
  const wanted = time === "every" ? sql`` : time === "past" ? sql`and ${isOver}` : sql`and not ${isOver}`;
  const place = after
    ? sql`and (v.name collate "pl-x-icu", a.country, a.id) > (${after[0]}::text, ${after[1]}::text, ${after[2]}::uuid)`
    : sql``;
  return sql<AuthorizationRow>`
    select ${columns} from partner_authorization a join service v on v.id = a.service_id
    where a.partner_id = ${partnerId} ${wanted} ${place}
    order by v.name collate "pl-x-icu", a.country, a.id limit ${limit}`.compile(query);
}

/** One of a partner's, locked until the transaction ends. */
export function lockAuthorization(partnerId: string, id: string): Query<AuthorizationRow> {
  return sql<AuthorizationRow>`
    select ${columns} from partner_authorization a join service v on v.id = a.service_id
    where a.partner_id = ${partnerId} and a.id = ${id} for update of a`.compile(query);
}

/** Those with these keys, in the order of a list. */
export function authorizationsByKey(ids: readonly string[]): Query<AuthorizationRow> {
  return sql<AuthorizationRow>`
    select ${columns} from partner_authorization a join service v on v.id = a.service_id
    where a.id = any(${[...ids]}::uuid[]) order by v.name collate "pl-x-icu", a.country, a.id`.compile(query);
}

export interface WantedRow {
  readonly id: string;
  readonly serviceId: string;
  readonly country: string;
}

/** Those that there are for a service and country that is asked for, in the period that is asked for. */
export function overlapping(
  partnerId: string,
  wanted: readonly WantedRow[],
  from: Date | null,
  until: Date | null,
): Query<{ readonly service_name: string; readonly country: string }> {
  return sql<{ service_name: string; country: string }>`
    select v.name as service_name, a.country
    from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as w ("serviceId" uuid, country text)
    join partner_authorization a on a.partner_id = ${partnerId} and a.service_id = w."serviceId" and a.country = w.country
    join service v on v.id = a.service_id
    where a.period && tstzrange(coalesce(${from}::timestamptz, current_instant()), ${until}::timestamptz, '[)')
    order by v.name, a.country limit 1`.compile(query);
}
