import { type RawBuilder, sql } from "kysely";
import { type Query, query } from "../../platform/database/query.ts";
import type { Conditions, Tag } from "./directory-conditions.ts";
import { matching } from "./matching-entries.ts";
import type { SearchedText } from "./searched-text.ts";

export interface DirectoryCounts {
  /** How many stand in the directory at all. */
  readonly everybody: number;
  /** How many meet all conditions. */
  readonly found: number;
  /** The name of the service that is chosen; null where there is none. */
  readonly serviceName: string | null;
  readonly facets: readonly { facet: string; value: string; label: string | null; count: number }[];
}

const most = 50;
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
      from directory_bits a where a.tag_id = (select id from directory_tag where facet = 'all' and value = '')
    ), sets as materialized (
      select block, everybody, text & serves & town & language & help as found, text & town & language & help as but_serves,
        text & serves & language & help as but_town, text & serves & town & help as but_language,
        text & serves & town & language as but_help
      from chosen
    ), tag as (
      select id, facet, value, label from directory_tag where facet in ('town', 'language', 'help')
      union all ${serviceTags(conditions)}
      union all ${countryTags(conditions)}
    ), counted as (
      select t.facet, t.value, t.label, sum(bit_count(b.bits & case t.facet
        when 'town' then s.but_town when 'language' then s.but_language when 'help' then s.but_help else s.but_serves end)) as count
      from tag t join directory_bits b on b.tag_id = t.id join sets s on s.block = b.block
      group by t.facet, t.value, t.label
    ), placed as (
      select *, row_number() over (partition by facet order by count desc, value) as place from counted where count > 0
    )
    select
      (select coalesce(sum(bit_count(everybody)), 0)::int from sets) as everybody,
      (select coalesce(sum(bit_count(found)), 0)::int from sets) as found,
      (select v.name from service v where v.code = ${conditions.service ?? null}) as "serviceName",
      (
        select coalesce(json_agg(json_build_object('facet', p.facet, 'value', p.value,
          'label', coalesce(p.label, (select v.name from service v where v.code = p.value)), 'count', p.count) order by p.place), '[]')
        from placed p where p.facet <> 'town' or p.place <= ${most} or p.value = ${town?.value ?? null}
      ) as facets`.compile(query);
}

/** Services are counted in the country that is chosen, if one is. */
function serviceTags({ country }: Conditions): RawBuilder<unknown> {
  if (country === undefined) return sql`select id, facet, value, null from directory_tag where facet = 'service'`;
  return sql`select id, 'service', split_part(facet, '@', 2), null from directory_tag
    where starts_with(facet, 'serves@') and value = ${country}`;
}

/** Countries are counted for the service that is chosen, if one is. */
function countryTags({ service }: Conditions): RawBuilder<unknown> {
  return sql`select id, 'country', value, null from directory_tag
    where facet = ${service === undefined ? "country" : `serves@${service}`}`;
}

/** The bits of a block for what is chosen: all, where nothing is; none, where nobody has it. */
function bitsOf(tag: Tag | undefined): RawBuilder<unknown> {
  if (!tag) return sql`a.bits`;
  return sql`coalesce((
    select b.bits from directory_bits b
    where b.tag_id = (select id from directory_tag where facet = ${tag.facet} and value = ${tag.value}) and b.block = a.block
  ), ${none})`;
}

function hits(text: SearchedText): RawBuilder<unknown> {
  return sql`hit as materialized (
      select e.block, bit_or(set_bit(${none}, e.place, 1)) as bits from directory_entry e where ${matching(text)} group by e.block
    ),`;
}
