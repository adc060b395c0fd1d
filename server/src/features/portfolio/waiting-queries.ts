import { sql } from "kysely";
import type { PartnerActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { ofOwnAccounts } from "./portfolio-queries.ts";

export interface WaitingRow {
  readonly kind: "removal-request" | "refused-proposal" | "open-order";
  readonly id: string;
  readonly organization_id: string;
  readonly organization_name: string;
  readonly at: Date;
  readonly due_at: Date | null;
}

/**
 * What waits for the actor's company, the most urgent first: requests to be answered, or to be done by the promised day; proposals that
 * the customer refused and that no other followed; orders that were begun.
 */
export function waitingFor(actor: PartnerActor): Query<WaitingRow> {
  return sql<WaitingRow>`
    select w.kind, w.id, w.organization_id, o.name as organization_name, w.at, w.due_at
    from (
      select 'removal-request' as kind, r.id, r.organization_id, r.asked_at as at,
        case r.state when 'asked' then r.answer_by else (r.promised_date + 1)::timestamp at time zone 'utc' end as due_at
      from removal_request r
      where r.state in ('asked', 'date-promised') and ${ofOwnAccounts(actor, "r.partner_id")}
      union all
      select 'refused-proposal', p.id, p.organization_id, p.answered_at, null
      from clearing_proposal p
      join portfolio_subscription s on s.id = p.subscription_id and s.tie = 'reseller' and s.state not in ('cancelled', 'expired')
      where p.state = 'refused' and ${ofOwnAccounts(actor, "p.partner_id")} and not exists (
        select from clearing_proposal n
        where n.organization_id = p.organization_id and n.subscription_id = p.subscription_id and n.proposed_at > p.proposed_at)
      union all
      select 'open-order', d.id, d.organization_id, d.changed_at, null
      from "order" d
      where d.state = 'draft' and d.reseller_company_id = ${actor.organizationId}
    ) w
    join known_organization o on o.id = w.organization_id
    order by w.due_at nulls last, w.at desc, w.id
    limit 50`.compile(query);
}
