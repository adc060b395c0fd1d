import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dataFiles } from "../../../domain/data-files.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const read = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => readFileSync(join(root, file), "utf8"));

const written = read("server/src/features/**/!(*.test).ts").flatMap((text) =>
  [...text.matchAll(/\bact: (?:\w+ \? )?"([a-z-]+)"/g)].map(([, act = ""]) => act),
);
const named = read("web/src/design/use-*acts.ts")
  .concat(read("web/src/design/use-act-names.ts"))
  .flatMap((text) => [...text.matchAll(/^ {4}"([a-z-]+)": t`/gm)].map(([, act = ""]) => act));

test("every kind of file that may leave has a name there", () => {
  expect(dataFiles.map((kind) => `${kind}-exported`).filter((act) => !named.includes(act))).toEqual([]);
});

test("every act that the server writes down has a name on the page of the audit trail", () => {
  expect(written.length).toBeGreaterThan(30);
  expect([...new Set(written)].filter((act) => !named.includes(act))).toEqual([]);
});
