import { applyImport } from "../../server/src/features/data-file/apply-import.ts";
import { checkImport } from "../../server/src/features/data-file/check-import.ts";
import type { Product } from "./start-product.ts";

/** Does what the jobs would do with the files that wait. */
export async function doImports({ database: { owner } }: Product): Promise<void> {
  const { rows } = await owner.query(
    "select organization_id, id, state from import where state in ('checking', 'applying')",
  );
  for (const { organization_id: organizationId, id: importId, state } of rows) {
    await (state === "checking" ? checkImport : applyImport)(owner, { organizationId, importId });
  }
}
