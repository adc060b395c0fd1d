import { type RawBuilder, sql } from "kysely";

/** How many of the next ones are looked at before an index is asked for all. */
const nextOnes = 1000;

export interface Search {
  /** `select … from table t where …`: everything that stands behind the page's beginning, in no order yet. */
  readonly from: RawBuilder<unknown>;
  /** The table's alias in there and in what follows. */
  readonly alias: string;
  /** The order by an index, each place unique. */
  readonly order: RawBuilder<unknown>;
  /** Whether one is wanted and has the searched text, said of one row. */
  readonly wanted: RawBuilder<unknown>;
  /** The same of the text, by an index: the condition that the row's key is among those that the index finds. */
  readonly found: RawBuilder<unknown>;
  readonly limit: number;
}

/**
 * The rows of one page of a search: what is frequent is among the next ones in the page's order, and what is rare an index finds whole.
 * Neither is known before, so the next ones are looked at first. Why it is so: docs/decisions/0027-near-then-far.md.
 *
 * @returns a table to select from, in no order.
 */
export function nearThenFar({ from, alias, order, wanted, found, limit }: Search): RawBuilder<unknown> {
  const table = sql.ref(alias);
  const enough = sql`(select count(*) from near) >= ${limit}`;
  return sql`(
    with near as materialized (
      select * from (${from} ${order} limit ${nextOnes}) ${table} where ${wanted} ${order} limit ${limit}
    ), far as materialized (
      select * from (${from} and ${found}) ${table} where not (${enough}) and ${wanted} ${order} limit ${limit}
    )
    select * from near where ${enough}
    union all
    select * from far where not (${enough})
  )`;
}
