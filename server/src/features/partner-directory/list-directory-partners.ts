import { type RawBuilder, sql } from "kysely";
import type pg from "pg";
import { z } from "zod";
import type { DirectoryList, DirectoryQuery } from "../../../../contract/directory.ts";
import type { Language } from "../../../../domain/languages.ts";
import { query } from "../../platform/database/query.ts";
import { nobody, read } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import { type DirectoryRow, directoryColumns, standsInDirectory } from "./directory-queries.ts";
import { directoryPartner } from "./directory-view.ts";
import { foldLetters } from "./fold-letters.ts";

const After = z.tuple([z.string(), z.uuid()]);

/** One page of the public directory, by name as Polish sorts it. */
export async function listDirectoryPartners(
  pool: pg.Pool,
  { service, country, town, language: spoken, help, q, limit, cursor }: DirectoryQuery,
  language: Language,
): Promise<DirectoryList> {
  const wanted = [standsInDirectory({ service, country })];
  if (q?.trim()) wanted.push(matches(q.trim()));
  if (town) wanted.push(sql`p.town = ${town}`);
  if (spoken) wanted.push(sql`p.languages @> array[${spoken}]`);
  if (help) wanted.push(sql`p.help @> array[${help}]`);
  const after = readCursor(cursor, After);
  if (after)
    wanted.push(sql`(p.name collate "pl-x-icu", p.id) > (${after[0]}::text collate "pl-x-icu", ${after[1]}::uuid)`);
  const [rows] = await read(
    pool,
    nobody,
    sql<DirectoryRow>`
      select ${directoryColumns} from partner p
      where ${sql.join(wanted, sql` and `)}
      order by p.name collate "pl-x-icu", p.id
      limit ${limit + 1}`.compile(query),
  );
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => directoryPartner(row, language)),
    nextCursor: last ? encodeCursor([last.name, last.id]) : null,
    total: rows.length,
    facets: { service: [], country: [], town: [], language: [], help: [] },
  };
}

function matches(searched: string): RawBuilder<boolean> {
  const number = searched.replace(/[\s-]/g, "");
  const where = foldLetters(sql`p.name || ' ' || p.town`);
  return sql<boolean>`(p.partner_number = ${number} or strpos(${where}, ${foldLetters(sql`${searched}::text`)}) > 0)`;
}
