import { sql } from "kysely";
import type pg from "pg";
import type { Service } from "../../../../contract/resources.ts";
import type { Language } from "../../../../domain/languages.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { type PriceRow, servicesView } from "./services-view.ts";

/**
 * The services sold in a country with the prices that are valid now: in the caller's own country unless another is given.
 *
 * @param every also those that are not sold there, without prices.
 */
export async function listServices(
  pool: pg.Pool,
  actor: PersonActor,
  {
    country,
    every,
    language,
  }: { readonly country: string | undefined; readonly every: boolean; readonly language: Language },
): Promise<Service[]> {
  const [rows] = await read(pool, contextOf(actor), pricesNow(actor, country, every));
  return servicesView(rows, language);
}

function pricesNow({ organizationId }: PersonActor, country: string | undefined, every: boolean) {
  return sql<PriceRow>`
    select s.id as service_id, s.code as service_code, s.name as service_name, s.description_en, s.description_pl,
      l.id as plan_id, l.code as plan_code, l.name as plan_name, l.min_seats, l.max_seats, l.off_sale_since,
      l.features_en, l.features_pl, p.term, p.currency, p.amount_minor
    from service s
    left join plan l on l.service_id = s.id
    left join plan_price p on p.plan_id = l.id and p.valid @> current_instant() and l.off_sale_since is null
      and p.country = coalesce(${country ?? null}, (select o.country from organization o where o.id = ${organizationId}))
    where p.id is not null or ${every}
    order by s.name collate "pl-x-icu", s.id, l.position, l.id, p.term`.compile(query);
}
