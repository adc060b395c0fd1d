import { sql } from "kysely";
import type pg from "pg";
import type { ConsoleOverview } from "../../../../contract/console-overview.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";

interface SubscriptionCounts {
  readonly by_state: Readonly<Record<string, number>>;
  readonly resold: number;
  readonly with_partner: number;
  readonly without_partner: number;
  readonly failed_renewals: number;
}

// One look at the subscriptions answers all that is asked about them.
const subscriptions: Query<SubscriptionCounts> = sql<SubscriptionCounts>`
  with counted as (
    select s.state, count(*)::int as count, count(*) filter (where s.sold_by is not null)::int as resold,
      count(*) filter (where s.sold_by is null and r.id is not null)::int as with_partner,
      count(*) filter (where s.sold_by is null and r.id is null)::int as without_partner,
      count(*) filter (where s.renewal_problem is not null)::int as failed_renewals, bool_or(s.ended_at is null) as lives
    from subscription s
    left join partner_of_record r on r.organization_id = s.organization_id and r.subscription_id = s.id
      and r.superseded_at is null and r.ends_at is null
    group by s.state
  )
  select coalesce(json_object_agg(state, count), '{}') as by_state,
    coalesce(sum(resold) filter (where lives), 0)::int as resold,
    coalesce(sum(with_partner) filter (where lives), 0)::int as with_partner,
    coalesce(sum(without_partner) filter (where lives), 0)::int as without_partner,
    coalesce(sum(failed_renewals), 0)::int as failed_renewals
  from counted`.compile(query);

interface OtherCounts {
  readonly customers: number;
  readonly companies: number;
  readonly active: number;
  readonly suspended: number;
  readonly retired: number;
  readonly orders_this_week: number;
  readonly removal_cases: number;
  readonly support_messages: number;
  readonly failed_mail: number;
  readonly suspensions: number;
}

const others: Query<OtherCounts> = sql<OtherCounts>`
  select o.*, p.*,
    (
      select count(*)::int from "order" d
      where d.state = 'placed' and d.changed_at > current_instant() - interval '8 days'
        and d.placed_at > current_instant() - interval '7 days'
    ) as orders_this_week,
    (select count(*)::int from removal_request r where r.state in ('objected', 'escalated')) as removal_cases,
    (select count(*)::int from support_message m where m.handled_at is null) as support_messages,
    (select count(*)::int from outgoing_mail m where m.state = 'failed') as failed_mail,
    (
      select count(*)::int from partner_suspension s
      where s.id = s.leading_id and s.ended_at is null and (s.partner_told_at is null or exists (
        select from partner_suspension_customer c where c.suspension_id = s.id and c.told_at is null))
    ) as suspensions
  from (
    select count(*) filter (where kind = 'customer')::int as customers, count(*) filter (where kind = 'partner')::int as companies
    from organization
  ) o
  cross join (
    select count(*) filter (where state = 'active')::int as active, count(*) filter (where state = 'suspended')::int as suspended,
      count(*) filter (where state = 'retired')::int as retired
    from partner
  ) p`.compile(query);

/** What there is, in numbers, and what waits for an operator. */
export async function readOverview(pool: pg.Pool, actor: OperatorActor): Promise<ConsoleOverview> {
  const [[sold], [rest]] = await read(pool, contextOf(actor), subscriptions, others);
  if (!sold || !rest) throw new Error("The database did not count.");
  return {
    organizations: { customers: rest.customers, partners: rest.companies },
    partners: { active: rest.active, suspended: rest.suspended, retired: rest.retired },
    subscriptions: { ...sold.by_state },
    withPartner: sold.with_partner,
    withoutPartner: sold.without_partner,
    resold: sold.resold,
    ordersThisWeek: rest.orders_this_week,
    waiting: {
      removalCases: rest.removal_cases,
      supportMessages: rest.support_messages,
      failedMail: rest.failed_mail,
      failedRenewals: sold.failed_renewals,
      suspensionsUnderWay: rest.suspensions,
    },
  };
}
