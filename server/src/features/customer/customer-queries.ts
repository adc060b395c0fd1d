import { type RawBuilder, sql } from "kysely";
import type { z } from "zod";
import type { CustomersQuery } from "../../../../contract/portfolio.ts";
import type { PartnerActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { ofOwnAccounts, partnerSummaryAsJson } from "../portfolio/portfolio-queries.ts";
import type { TieRow } from "../portfolio/portfolio-view.ts";
import { waitingRequestStates } from "../portfolio/waiting-queries.ts";

export interface CustomerRow {
  readonly organization_id: string;
  readonly organization_name: string;
  /** Instants within are texts, as JSON has them. */
  readonly ties: readonly (TieRow & { readonly relationship_id: string | null })[];
  readonly since: Date;
  readonly subscriptions: number;
  readonly licences: number;
  readonly next_renewal_on: string | null;
  readonly open_requests: number;
}

/** Customers with their ties, past ones too, as c; what they have of us follows by the organization. */
export function customersOf(actor: PartnerActor, which: RawBuilder<unknown> = sql`true`): RawBuilder<unknown> {
  return sql`(
    select t.organization_id, t.organization_name, bool_or(t.until is null) as present,
      coalesce(min(t.since) filter (where t.until is null), min(t.since)) as since,
      array_agg(distinct t.tie) filter (where t.until is null) as present_kinds, array_agg(distinct t.tie) as kinds,
      json_agg(json_build_object(
        'tie', t.tie, 'since', t.since, 'until', t.until, 'relationship_id', t.relationship_id, 'partner', ${partnerSummaryAsJson})
        order by t.until desc nulls first, t.since, t.tie, q.partner_number) as ties
    from portfolio_tie t join partner q on q.id = t.partner_id
    where ${ofOwnAccounts(actor, "t.partner_id")} and ${which}
    group by t.organization_id, t.organization_name) c`;
}

/** How much a customer has through us, as h, and how many of its requests wait for us, as w. */
export function holdings(actor: PartnerActor, which: RawBuilder<unknown> = sql`true`): RawBuilder<unknown> {
  return sql`
    left join (
      select s.organization_id, count(*)::int as subscriptions, sum(s.seats)::int as licences, min(s.renews_on) as next_renewal_on
      from portfolio_subscription s
      where s.state not in ('cancelled', 'expired') and ${ofOwnAccounts(actor, "s.partner_id")} and ${which}
      group by s.organization_id
    ) h on h.organization_id = c.organization_id
    left join (
      select t.organization_id, count(*)::int as open_requests from removal_request t
      where t.state = any(${waitingRequestStates}) and ${ofOwnAccounts(actor, "t.partner_id")}
      group by t.organization_id
    ) w on w.organization_id = c.organization_id`;
}

export const customerColumns = sql`
  c.organization_id, c.organization_name, c.ties, c.since, coalesce(h.subscriptions, 0) as subscriptions,
  coalesce(h.licences, 0) as licences, h.next_renewal_on, coalesce(w.open_requests, 0) as open_requests`;

/** One customer to which the actor's company is tied, or was. */
export function customerById(actor: PartnerActor, organizationId: string): Query<CustomerRow> {
  return sql<CustomerRow>`
    select ${customerColumns}
    from ${customersOf(actor, sql`t.organization_id = ${organizationId}`)}
    ${holdings(actor, sql`s.organization_id = ${organizationId}`)}`.compile(query);
}

export type CustomersInput = z.output<typeof CustomersQuery>;
