import { sql } from "kysely";
import type pg from "pg";
import type { DirectoryPartnerPage } from "../../../../contract/directory.ts";
import type { Language } from "../../../../domain/languages.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import { query } from "../../platform/database/query.ts";
import { nobody, read } from "../../platform/database/transaction.ts";
import { type PartnerSummaryRow, partnerSummary } from "../partner/partner-view.ts";
import { type DirectoryRow, directoryColumns, standsInDirectory } from "./directory-queries.ts";
import { directoryPartner } from "./directory-view.ts";

type PageRow = DirectoryRow & { readonly company: string; readonly others: readonly PartnerSummaryRow[] };

/** The partner of the directory with that Partner ID; null where none is listed, whoever has it. */
export async function readDirectoryPartner(
  pool: pg.Pool,
  partnerId: string,
  language: Language,
): Promise<DirectoryPartnerPage | null> {
  const number = parsePartnerId(partnerId);
  if (!number) return null;
  const [[row]] = await read(
    pool,
    nobody,
    sql<PageRow>`
      select ${directoryColumns}, h.name as company,
        (
          select coalesce(json_agg(json_build_object('id', p.id, 'partner_number', p.partner_number, 'name', p.name,
            'town', p.town, 'country', p.country) order by p.country, p.name collate "pl-x-icu", p.id), '[]')
          from partner p where p.headquarters_id = h.id and p.partner_number <> ${number} and ${standsInDirectory({})}
        ) as others
      from partner p join partner h on h.id = p.headquarters_id
      where p.partner_number = ${number} and ${standsInDirectory({})}`.compile(query),
  );
  if (!row) return null;
  return { ...directoryPartner(row, language), company: row.company, otherLocations: row.others.map(partnerSummary) };
}
