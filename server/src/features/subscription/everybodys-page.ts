import { type RawBuilder, sql } from "kysely";

export interface EverybodysPage {
  readonly descending: boolean;
  /** Name and key of the last one before the page. */
  readonly after: readonly [string, string] | null;
  /** Part of a name or number. */
  readonly word: string | undefined;
  /** What else is wanted of a subscription s. */
  readonly filters: RawBuilder<unknown>;
  readonly limit: number;
}

/** How many of the first plan's subscriptions are looked at before an index is asked for all. */
const nextOnes = 1000;

const ofRecord = sql`r.organization_id = s.organization_id and r.subscription_id = s.id and r.superseded_at is null and r.ends_at is null`;

/**
 * The subscriptions of everybody on one page by their names, which are those of their plans: few, so that each plan's next ones are
 * looked up by themselves. A search looks at the first plan's next ones, as nearThenFar does: docs/decisions/0027-near-then-far.md.
 *
 * @returns a table with the columns of subscription, in no order.
 */
export function everybodysPage({ descending, after, word, filters, limit }: EverybodysPage): RawBuilder<unknown> {
  const direction = descending ? sql`desc` : sql`asc`;
  const beyond = descending ? sql`<` : sql`>`;
  const before = descending ? "ffffffff-ffff-ffff-ffff-ffffffffffff" : "00000000-0000-0000-0000-000000000000";
  // Of the plan on which the page before ended, only those behind its last.
  const place = after
    ? sql`s.id ${beyond} case when n.name = ${after[0]} then ${after[1]}::uuid else ${before}::uuid end`
    : sql`true`;
  const order = sql`order by n.name collate "pl-x-icu" ${direction}, s.id ${direction}`;
  const nextOf = (wanted: RawBuilder<unknown>, most: number) => sql`
    cross join lateral (
      select s.* from subscription s where s.plan_id = n.id and ${place} and ${wanted} order by s.id ${direction} limit ${most}) s`;
  const plans = sql`
    plans as materialized (
      select l.id, v.name || ' ' || l.name as name,
        ${word === undefined ? sql`true` : sql`strpos(fold_letters(v.name || ' ' || l.name), fold_letters(${word})) > 0`} as matched
      from plan l join service v on v.id = l.service_id
      where ${after ? sql`(v.name || ' ' || l.name) collate "pl-x-icu" ${beyond}= ${after[0]}` : sql`true`})`;
  if (word === undefined) {
    return sql`(with ${plans} select s.* from plans n ${nextOf(filters, limit)} ${order} limit ${limit})`;
  }
  const enough = sql`(select count(*) from near) >= ${limit}`;
  return sql`(
    with ${plans}, near as materialized (
      select s.* from (
        select n.name, n.matched, s.* from plans n ${nextOf(sql`true`, nextOnes)}
        where n.name = (select f.name from plans f order by f.name collate "pl-x-icu" ${direction} limit 1)
      ) s
      where ${filters} and (s.matched or ${concerns(word)}) order by s.id ${direction} limit ${limit}
    ), far as materialized (
      select n.name, n.matched, s.* from plans n ${nextOf(filters, limit)} where n.matched and not (${enough})
      union
      select n.name, n.matched, s.* from subscription s join plans n on n.id = s.plan_id
      where not (${enough}) and s.id in (select subscriptions_concerning(${word})) and ${place} and ${filters}
    )
    select * from near where ${enough}
    union all
    (select * from far s where not (${enough}) order by s.name collate "pl-x-icu" ${direction}, s.id ${direction} limit ${limit})
  )`;
}

/** That its organization or partner has the text in its name, or the partner in its Partner ID. */
function concerns(word: string): RawBuilder<unknown> {
  const folded = sql`fold_letters(${word})`;
  const called = sql`(
    strpos(p.searched, ${folded}) > 0 and strpos(fold_letters(p.name), ${folded}) > 0 or strpos(p.partner_number, ${word}) > 0)`;
  // Not as exists: that would be made into lists of all that have the name.
  return sql`(
    coalesce((select strpos(g.searched, ${folded}) > 0 from organization g where g.id = s.organization_id), false)
    or coalesce((select ${called} from partner p where p.id = s.sold_by), false)
    or coalesce((select ${called} from partner_of_record r join partner p on p.id = r.partner_id where ${ofRecord}), false))`;
}
