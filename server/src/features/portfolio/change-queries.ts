import { sql } from "kysely";
import type { portfolioChangeKinds } from "../../../../contract/portfolio.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import { ofOwnAccounts, partnerSummaryAsJson } from "./portfolio-queries.ts";

export interface ChangeRow {
  readonly kind: (typeof portfolioChangeKinds)[number];
  readonly at: Date;
  /** Null where the customer never said who it is. */
  readonly organization_id: string | null;
  readonly organization_name: string | null;
  readonly partner: PartnerSummaryRow;
  readonly subscription_id: string | null;
  readonly subscription_name: string | null;
}

/** What became different in the last seven days, the latest first. */
export function portfolioChanges(actor: PartnerActor): Query<ChangeRow> {
  return sql<ChangeRow>`
    with week as materialized (select current_instant() - interval '7 days' as began)
    select c.kind, c.at, c.organization_id, c.organization_name, ${partnerSummaryAsJson} as partner, c.subscription_id,
      c.subscription_name
    from week
    cross join lateral (
      select case s.tie when 'reseller' then 'subscription-sold' else 'named' end as kind, s.since as at, s.organization_id,
        s.organization_name, s.partner_id, s.subscription_id, s.service_name || ' ' || s.plan_name as subscription_name
      from portfolio_subscription s where s.since >= week.began
      union all
      select case s.tie when 'reseller' then 'subscription-sold' else 'named' end, s.since, s.organization_id,
        s.organization_name, s.partner_id, s.subscription_id, s.service_name
      from portfolio_past_subscription s where s.since >= week.began
      union all
      select case s.tie when 'reseller' then 'sale-ended' else 'ended' end, s.until, s.organization_id, s.organization_name, s.partner_id, s.subscription_id, s.service_name
      from portfolio_past_subscription s where s.until >= week.began
      union all
      select 'relationship-begun', t.since, t.organization_id, t.organization_name, t.partner_id, null, null
      from portfolio_tie t where t.tie = 'reseller' and t.since >= week.began
      union all
      select 'relationship-ended', t.until, t.organization_id, t.organization_name, t.partner_id, null, null
      from portfolio_tie t where t.tie = 'reseller' and t.until >= week.began
      union all
      select 'invitation-declined', i.answered_at, i.customer_id, o.name, i.partner_id, null, null
      from reseller_invitation i left join known_organization o on o.id = i.customer_id
      where i.state = 'declined' and i.answered_at >= week.began
    ) c
    join partner q on q.id = c.partner_id
    where ${ofOwnAccounts(actor, "c.partner_id")}
    order by c.at desc, c.kind, c.subscription_id limit 50`.compile(query);
}
