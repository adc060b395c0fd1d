import type pg from "pg";
import { v7 } from "uuid";
import { doImportWork, type ImportKey } from "./do-import-work.ts";
import { examineFile } from "./examine-file.ts";
import { keepFaults } from "./keep-faults.ts";
import { definitions } from "./kinds/definitions.ts";
import { writeLines } from "./write-lines.ts";

/**
 * Writes a confirmed file, all of it or nothing. It is looked through once more, because the product went on meanwhile; then the file,
 * which may hold names and addresses of people, is forgotten.
 */
export function applyImport(owner: pg.Pool, key: ImportKey): Promise<void> {
  return doImportWork(owner, key, "applying", async (client, work, tell) => {
    const examined = await examineFile(owner, client, work, (share) => tell(share * 40));
    if (examined.faults.count > 0) return keepFaults(owner, client, work, examined);
    await writeLines(client, definitions[work.kind], (share) => tell(40 + share * 59));
    const { lines, same, hash } = examined;
    const ids = [key.organizationId, key.importId];
    await client.query("delete from doradca.import_part where organization_id = $1 and import_id = $2", ids);
    await client.query("delete from doradca.import_fault where organization_id = $1 and import_id = $2", ids);
    await client.query(
      `update doradca.import set state = 'applied', progress = 100, content_hash = $3, line_count = $4, new_count = $5,
         same_count = $6, ended_at = i.at
       from importing i where organization_id = $1 and id = $2`,
      [...ids, hash, lines, lines - same, same],
    );
    await client.query(
      `insert into doradca.audit_event (
         organization_id, id, occurred_at, act, actor_kind, actor_organization_id, actor_person_id, through, subject_type,
         subject_id, after, import_id)
       select i.vendor, $1, i.at, 'import-applied', 'operator', i.vendor, i.operator, 'import', 'import', $2, $3, $2
       from importing i`,
      [
        v7(),
        key.importId,
        JSON.stringify({ kind: work.kind, records: lines, new: lines - same, sha256: hash.toString("hex") }),
      ],
    );
  });
}
