import { sql } from "kysely";
import type { PartnerActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { ofOwnAccounts } from "./portfolio-queries.ts";

export interface CountsRow {
  readonly company_name: string;
  readonly locations: number;
  readonly customers: number;
  readonly of_record: number;
  readonly resold: number;
  readonly renewing_soon: number;
}

/** How many customers and subscriptions the actor's company is tied to. */
export function portfolioCounts(actor: PartnerActor): Query<CountsRow> {
  return sql<CountsRow>`
    with seen as materialized (
      select s.tie, s.renews_on from portfolio_subscription s
      where ${ofOwnAccounts(actor, "s.partner_id")} and s.state not in ('cancelled', 'expired')
    )
    select c.name as company_name,
      (select count(*)::int from partner p where p.kind = 'location' and ${ofOwnAccounts(actor, "p.id")}) as locations,
      (
        select count(distinct t.organization_id)::int from portfolio_tie t
        where t.until is null and ${ofOwnAccounts(actor, "t.partner_id")}
      ) as customers,
      (select count(*)::int from seen where tie = 'partner-of-record') as of_record,
      (select count(*)::int from seen where tie = 'reseller') as resold,
      (select count(*)::int from seen where renews_on < current_instant()::date + 31) as renewing_soon
    from organization c where c.id = ${actor.organizationId}`.compile(query);
}
