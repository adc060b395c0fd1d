import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { generateTypes } from "../database/generate-types.ts";
import { useTestDatabase } from "../test-kit/test-database.ts";

const database = await useTestDatabase();

test("database/types.ts is what the migrated database says", async () => {
  const client = await database.owner.connect();
  const generated = await generateTypes(client).finally(() => client.release());
  const committed = await readFile("database/types.ts", "utf8");
  expect(committed, "The tables changed: run `npm run database:types` and commit database/types.ts.").toBe(generated);
});
