import { sql } from "kysely";
import type pg from "pg";
import type { ConsoleOverview } from "../../../../contract/console-overview.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";
import { waitingForOperators } from "./waiting-queries.ts";

interface Counts {
  readonly customers: number;
  readonly companies: number;
  readonly by_state: Readonly<Record<string, number>>;
  readonly resold: number;
  readonly with_partner: number;
  readonly without_partner: number;
}

const counts: Query<Counts> = sql<Counts>`select * from count_for_operators()`.compile(query);

interface OtherCounts {
  readonly active: number;
  readonly suspended: number;
  readonly retired: number;
  readonly orders_this_week: number;
}

const others: Query<OtherCounts> = sql<OtherCounts>`
  select p.*,
    (
      select count(*)::int from "order" d
      where d.state = 'placed' and d.changed_at > (select current_instant()) - interval '8 days'
        and d.placed_at > (select current_instant()) - interval '7 days'
    ) as orders_this_week
  from (
    select count(*) filter (where state = 'active')::int as active, count(*) filter (where state = 'suspended')::int as suspended,
      count(*) filter (where state = 'retired')::int as retired
    from partner
  ) p`.compile(query);

/** What there is, in numbers, and what waits for an operator. */
export async function readOverview(pool: pg.Pool, actor: OperatorActor): Promise<ConsoleOverview> {
  const [[counted], [rest], waiting] = await read(pool, contextOf(actor), counts, others, waitingForOperators);
  if (!counted || !rest) throw new Error("The database did not count.");
  return {
    organizations: { customers: counted.customers, partners: counted.companies },
    partners: { active: rest.active, suspended: rest.suspended, retired: rest.retired },
    subscriptions: { ...counted.by_state },
    withPartner: counted.with_partner,
    withoutPartner: counted.without_partner,
    resold: counted.resold,
    ordersThisWeek: rest.orders_this_week,
    waiting: waiting.map(({ kind, count, since }) => ({ kind, count, since: since.toISOString() })),
  };
}
