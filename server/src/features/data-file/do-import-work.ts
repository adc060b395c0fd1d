import type pg from "pg";
import type { ImportState } from "../../../../domain/import-states.ts";
import type { ImportWork } from "./examine-file.ts";

export interface ImportKey {
  readonly organizationId: string;
  readonly importId: string;
}

// Whoever is killed in the middle tries again; whoever fails each time stops at last.
const mostTries = 5;

interface WorkRow {
  readonly kind: ImportWork["kind"];
  readonly size_bytes: number;
  readonly started_by: string;
  readonly confirmed_by: string | null;
  readonly state: ImportState;
}

/**
 * Does one step of an import in one transaction, alone: another process at the same step leaves it. Nothing of it is there unless all of
 * it is; begun again after a kill, it begins anew.
 *
 * @param state the state of the import that waits for this step.
 * @param step writes the outcome, state and all. It is told a function that says on another connection how far it is, in hundredths.
 */
export async function doImportWork(
  owner: pg.Pool,
  { organizationId, importId }: ImportKey,
  state: "checking" | "applying",
  step: (client: pg.PoolClient, work: ImportWork, tell: (hundredths: number) => void) => Promise<void>,
): Promise<void> {
  const client = await owner.connect();
  let broken: Error | undefined;
  const key = [organizationId, importId];
  try {
    await client.query("begin");
    const { rows: locks } = await client.query<{ mine: boolean }>(
      "select pg_try_advisory_xact_lock(hashtextextended($1, 23)) as mine",
      [importId],
    );
    const { rows } = await client.query<WorkRow>(
      "select kind, size_bytes, started_by, confirmed_by, state from doradca.import where organization_id = $1 and id = $2",
      key,
    );
    const [row] = rows;
    if (!locks[0]?.mine || row?.state !== state) return;
    const { rows: tries } = await owner.query<{ tries: number }>(
      `update doradca.import set progress = 0, tries = tries + 1,
         state = case when tries >= ${mostTries} then 'failed' else state end
       where organization_id = $1 and id = $2 and state = $3 returning tries`,
      [...key, state],
    );
    if ((tries[0]?.tries ?? mostTries + 1) > mostTries) return;
    const work = {
      organizationId,
      importId,
      kind: row.kind,
      size: row.size_bytes,
      operatorId: row.confirmed_by ?? row.started_by,
    };
    await step(client, work, makeTeller(owner, key, state));
    await client.query("commit");
  } catch (error) {
    broken = error as Error;
    throw error;
  } finally {
    try {
      await client.query("rollback");
    } catch {
      broken ??= new Error("The connection broke.");
    }
    client.release(broken !== undefined);
  }
}

/** Tells hundredths as they come, one at a time; what comes meanwhile is passed over. */
function makeTeller(owner: pg.Pool, key: readonly string[], state: string): (hundredths: number) => void {
  let told = 0;
  let isTelling = false;
  return (hundredths) => {
    const whole = Math.min(99, Math.floor(hundredths));
    if (whole <= told || isTelling) return;
    told = whole;
    isTelling = true;
    owner
      .query("update doradca.import set progress = $3 where organization_id = $1 and id = $2 and state = $4", [
        ...key,
        whole,
        state,
      ])
      .catch(() => {})
      .finally(() => {
        isTelling = false;
      });
  };
}
