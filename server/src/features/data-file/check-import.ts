import type pg from "pg";
import { doImportWork, type ImportKey } from "./do-import-work.ts";
import { examineFile } from "./examine-file.ts";
import { keepFaults } from "./keep-faults.ts";

/** Looks through a file that has arrived: afterwards it is ready to be confirmed, or each of its faults is named. */
export function checkImport(owner: pg.Pool, key: ImportKey): Promise<void> {
  return doImportWork(owner, key, "checking", async (client, work, tell) => {
    const examined = await examineFile(owner, client, work, (share) => tell(share * 100));
    if (examined.faults.count > 0) return keepFaults(owner, client, work, examined);
    const { hash, lines, same } = examined;
    await client.query(
      `update doradca.import set state = 'ready', checked_at = doradca.current_instant(), progress = 100, tries = 0, content_hash = $3,
         line_count = $4, new_count = $5, same_count = $6, fault_count = 0
       where organization_id = $1 and id = $2`,
      [key.organizationId, key.importId, hash, lines, lines - same, same],
    );
  });
}
