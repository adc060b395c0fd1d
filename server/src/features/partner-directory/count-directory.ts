import { type RawBuilder, sql } from "kysely";
import type { DirectoryFacet } from "../../../../contract/directory.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { Conditions, Tag } from "./directory-conditions.ts";
import { matching } from "./matching-entries.ts";
import type { SearchedText } from "./searched-text.ts";

export interface DirectoryCounts {
  /** How many stand in the directory at all. */
  readonly everybody: number;
  /** How many meet all conditions. */
  readonly found: number;
  /** The names of all services by their codes. */
  readonly services: Readonly<Record<string, string>>;
  readonly facets: readonly { facet: string; value: string; label: string | null; count: number }[];
}

const mostTowns = 50;
const none = sql`repeat('0', 4096)::bit(4096)`;

/**
 * How many partners there are by each value of each facet, counted under all conditions but the facet's own: for each block of
 * 4096 entries the bits of what is chosen are laid over each other, and the ones are counted.
 */
export function countDirectory(conditions: Conditions, text: SearchedText | undefined): Query<DirectoryCounts> {
  const { serves, town, language, help } = conditions;
  const searched = text ? sql`coalesce((select h.bits from hit h where h.block = a.block), ${none})` : sql`a.bits`;
  return sql<DirectoryCounts>`
    with ${text ? hits(text) : sql``}
    chosen as materialized (
      select a.block, a.bits as everybody, ${searched} as text, ${bitsOf(serves)} as serves, ${bitsOf(town)} as town,
        ${bitsOf(language)} as language, ${bitsOf(help)} as help
      from directory_bits a where a.facet = 'all'
    ), sets as materialized (
      select block, everybody, text & serves & town & language & help as found, text & town & language & help as but_serves,
        text & serves & language & help as but_town, text & serves & town & help as but_language,
        text & serves & town & language as but_help
      from chosen
    ), counted as (
      ${counted("service", sql`s.but_serves`, servicesIn(conditions))}
      union all ${counted("country", sql`s.but_serves`, countriesOf(conditions))}
      union all ${counted("language", sql`s.but_language`)}
      union all ${counted("help", sql`s.but_help`)}
      union all (${counted("town", sql`s.but_town`)} order by count desc, tag_id limit ${mostTowns})
    )
    select
      (select coalesce(sum(bit_count(everybody)), 0)::int from sets) as everybody,
      (select coalesce(sum(bit_count(found)), 0)::int from sets) as found,
      (
        select coalesce(json_agg(json_build_object('facet', c.facet, 'count', c.count, 'label', t.label,
          'value', case when c.facet = 'service' and t.facet <> 'service' then split_part(t.facet, '@', 2) else t.value end)), '[]')
        from counted c join directory_tag t on t.id = c.tag_id where c.count > 0
      ) as facets,
      (select coalesce(json_object_agg(v.code, v.name), '{}') from service v) as services`.compile(query);
}

function counted(facet: DirectoryFacet, mask: RawBuilder<unknown>, tags?: RawBuilder<unknown>): RawBuilder<unknown> {
  const which = tags ? sql`b.facet = 'serves' and b.tag_id = any (array(${tags}))` : sql`b.facet = ${sql.lit(facet)}`;
  return sql`
    select ${sql.lit(facet)} as facet, b.tag_id, sum(bit_count(b.bits & ${mask})::int) as count
    from directory_bits b join sets s on s.block = b.block where ${which} group by b.tag_id`;
}

/** In a country that is chosen, its services are counted there. */
function servicesIn({ country }: Conditions): RawBuilder<unknown> | undefined {
  if (country === undefined) return undefined;
  return sql`select id from directory_tag where starts_with(facet, 'serves@') and value = ${country}`;
}

/** For a service that is chosen, countries are counted for it. */
function countriesOf({ service }: Conditions): RawBuilder<unknown> | undefined {
  if (service === undefined) return undefined;
  return sql`select id from directory_tag where facet = ${`serves@${service}`}`;
}

/** The bits of a block for what is chosen: all, where nothing is; none, where nobody has it. */
function bitsOf(tag: Tag | undefined): RawBuilder<unknown> {
  if (!tag) return sql`a.bits`;
  return sql`coalesce((
    select b.bits from directory_bits b
    where b.facet = ${tag.facet.split("@")[0]}
      and b.tag_id = (select id from directory_tag where facet = ${tag.facet} and value = ${tag.value}) and b.block = a.block
  ), ${none})`;
}

function hits(text: SearchedText): RawBuilder<unknown> {
  return sql`hit as materialized (
      select e.block, bit_or(set_bit(${none}, e.place, 1)) as bits from directory_entry e where ${matching(text)} group by e.block
    ),`;
}
