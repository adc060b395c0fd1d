import { sql } from "kysely";
import type { PortfolioHome } from "../../../../contract/portfolio.ts";
import type { RemovalRequestState } from "../../../../domain/removal-request-states.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import { ofOwnAccounts, partnerSummaryAsJson } from "./portfolio-queries.ts";

/** A request that the reseller has to do something about. */
export const waitingRequestStates = ["asked", "date-promised", "granted"] as const satisfies RemovalRequestState[];

export interface WaitingRow {
  readonly kind: PortfolioHome["needsAnswer"][number]["kind"];
  readonly id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly partner: PartnerSummaryRow | null;
  readonly at: Date;
  readonly due_at: Date | null;
}

/**
 * What waits for the actor's company, the most urgent first: requests to be answered, to be done by the promised day, or granted by the
 * vendor; proposals that the customer refused this week, or whose request is still open, and that no other followed; orders that were
 * begun.
 */
export function waitingFor(actor: PartnerActor): Query<WaitingRow> {
  return sql<WaitingRow>`
    select w.kind, w.id, w.organization_id, o.name as organization_name,
      case when q.id is not null then ${partnerSummaryAsJson} end as partner, w.at, w.due_at
    from (
      select case r.state when 'granted' then 'granted-removal' else 'removal-request' end as kind, r.id, r.organization_id, r.partner_id, r.asked_at as at,
        case r.state
          when 'asked' then r.answer_by
          -- A day has no hour; noon is the same day in every country that is sold to.
          when 'date-promised' then (r.promised_date + time '12:00') at time zone 'utc'
        end as due_at
      from removal_request r
      where r.state = any(${waitingRequestStates}) and ${ofOwnAccounts(actor, "r.partner_id")}
      union all
      select 'refused-proposal', p.id, p.organization_id, p.partner_id, p.answered_at, null
      from clearing_proposal p
      join portfolio_subscription s on s.id = p.subscription_id and s.tie = 'reseller' and s.state not in ('cancelled', 'expired')
      where p.state = 'refused' and ${ofOwnAccounts(actor, "p.partner_id")} and not exists (
        select from clearing_proposal n
        where n.organization_id = p.organization_id and n.subscription_id = p.subscription_id and n.proposed_at > p.proposed_at
      ) and (
        p.answered_at >= current_instant() - interval '7 days' or exists (
          select from removal_request r
          where r.organization_id = p.organization_id and r.relationship_id = p.relationship_id and r.ended_at is null))
      union all
      select 'open-order', d.id, d.organization_id, d.sold_by, d.changed_at, null
      from "order" d
      where d.state = 'draft' and d.reseller_company_id = ${actor.organizationId}
    ) w
    join known_organization o on o.id = w.organization_id
    left join partner q on q.id = w.partner_id
    order by w.due_at nulls last, w.at desc, w.id
    limit 50`.compile(query);
}
