import { sql } from "kysely";
import type pg from "pg";
import type { DirectoryMap } from "../../../../contract/directory.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import { query } from "../../platform/database/query.ts";
import { nobody, read } from "../../platform/database/transaction.ts";
import { countryOutline } from "../../platform/maps/country-outline.ts";
import { standsInDirectory } from "./directory-queries.ts";

interface PlaceRow {
  readonly partner_number: string | null;
  readonly name: string;
  readonly town: string;
  readonly count: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** A country's outline with the towns that have partners, or with the locations of one partner's company; null where there is no such country. */
export async function readDirectoryMap(
  pool: pg.Pool,
  country: string,
  partnerId: string | undefined,
): Promise<DirectoryMap | null> {
  const outline = await countryOutline(country);
  if (!outline) return null;
  const [rows] = await read(pool, nobody, partnerId === undefined ? towns(country) : locations(country, partnerId));
  const places = rows.flatMap(({ partner_number, name, town, count, latitude, longitude }) => {
    const at = outline.place(latitude, longitude);
    return at ? [{ partnerId: partner_number, name, town, count, ...at }] : [];
  });
  const { width, height, path } = outline;
  return { country, viewBox: `0 0 ${width} ${height}`, width, height, outline: path, places };
}

function locations(country: string, partnerId: string) {
  return sql<PlaceRow>`
    select p.partner_number, p.name, p.town, 1 as count, p.latitude, p.longitude
    from partner given join partner p on p.headquarters_id = given.headquarters_id
    where given.partner_number = ${parsePartnerId(partnerId)} and p.country = ${country} and p.latitude is not null
      and ${standsInDirectory({})}
    order by p.partner_number`.compile(query);
}

// A picture holds no more.
const mostTowns = 60;

function towns(country: string) {
  return sql<PlaceRow>`
    select null as partner_number, p.town as name, p.town, count(*)::int as count,
      avg(p.latitude) as latitude, avg(p.longitude) as longitude
    from partner p join directory_entry e on e.partner_id = p.id
    where p.country = ${country} and p.latitude is not null and e.tags <> '{}'
    group by p.town order by count(*) desc, p.town limit ${mostTowns}`.compile(query);
}
