import { sql } from "kysely";
import type pg from "pg";
import type { DirectoryPartner } from "../../../../contract/resources.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import { query } from "../../platform/database/query.ts";
import { nobody, read } from "../../platform/database/transaction.ts";
import { type DirectoryRow, directoryColumns, standsInDirectory } from "./directory-queries.ts";
import { directoryPartner } from "./directory-view.ts";

/** The partner of the directory with that Partner ID; null where none is listed, whoever has it. */
export async function readDirectoryPartner(pool: pg.Pool, partnerId: string): Promise<DirectoryPartner | null> {
  const number = parsePartnerId(partnerId);
  if (!number) return null;
  const [[row]] = await read(
    pool,
    nobody,
    sql<DirectoryRow>`
      select ${directoryColumns} from partner p
      where p.partner_number = ${number} and ${standsInDirectory({})}`.compile(query),
  );
  return row ? directoryPartner(row) : null;
}
