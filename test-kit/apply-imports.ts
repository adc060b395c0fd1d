import { applyImport } from "../server/src/features/data-file/apply-import.ts";
import { checkImport } from "../server/src/features/data-file/check-import.ts";
import { openOwnerPool } from "../server/src/platform/database/pool.ts";

// One step of one import, as a process of its own that tests kill.

const { connection, step, key } = JSON.parse(process.argv[2] ?? "");
const owner = openOwnerPool(connection, { max: 4, onError: () => {} });
process.send?.("begun");
await (step === "check" ? checkImport : applyImport)(owner, key);
await owner.end();
process.send?.("done");
