import { sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";

export interface PlanRecordRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly position: number;
  readonly features_en: readonly string[];
  readonly features_pl: readonly string[];
  readonly min_seats: number;
  readonly max_seats: number;
  /** An instant as text, as JSON has it; null while it is on sale. */
  readonly off_sale_since: string | null;
  readonly sold_in: readonly string[];
  readonly subscriptions: number;
}

export interface ServiceRecordRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description_en: string;
  readonly description_pl: string;
  readonly plans: readonly PlanRecordRow[];
}

/** A service as the vendor keeps it, with all its plans. */
export function serviceRecord(id: string): Query<ServiceRecordRow> {
  return sql<ServiceRecordRow>`
    with counted as materialized (
      select s.plan_id, count(*) as count from subscription s where s.service_id = ${id} and s.ended_at is null group by s.plan_id
    )
    select v.id, v.code, v.name, v.description_en, v.description_pl,
      (
        select coalesce(json_agg(json_build_object(
          'id', l.id, 'code', l.code, 'name', l.name, 'position', l.position, 'features_en', l.features_en,
          'features_pl', l.features_pl, 'min_seats', l.min_seats, 'max_seats', l.max_seats,
          'off_sale_since', l.off_sale_since,
          'sold_in', array(
            select distinct c.country from plan_price c
            where c.plan_id = l.id and c.valid @> current_instant() and l.off_sale_since is null order by c.country),
          'subscriptions', coalesce((select c.count from counted c where c.plan_id = l.id), 0)
        ) order by l.position, l.code), '[]')
        from plan l where l.service_id = v.id
      ) as plans
    from service v where v.id = ${id}`.compile(query);
}

export interface ServiceColumns {
  readonly name: string;
  readonly description_en: string;
  readonly description_pl: string;
}

export function lockService(id: string): Query<ServiceColumns & { readonly code: string }> {
  return sql<ServiceColumns & { code: string }>`
    select code, name, description_en, description_pl from service where id = ${id} for no key update`.compile(query);
}

export interface PlanColumns {
  readonly name: string;
  readonly position: number;
  readonly features_en: readonly string[];
  readonly features_pl: readonly string[];
  readonly min_seats: number;
  readonly max_seats: number;
  readonly off_sale_since: Date | null;
}

export function lockPlan(id: string): Query<PlanColumns & { readonly service_id: string }> {
  return sql<PlanColumns & { service_id: string }>`
    select service_id, name, position, features_en, features_pl, min_seats, max_seats, off_sale_since from plan
    where id = ${id} for no key update`.compile(query);
}
