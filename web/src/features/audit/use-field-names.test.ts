import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const read = (pattern: string) =>
  globSync(pattern, { cwd: root }).map((file) => readFileSync(join(root, file), "utf8"));

const sources = read("server/src/features/**/!(*.test).ts").filter((text) =>
  /\bauditEntr|\bAuditEntry\b|\bmoveProposal\(/.test(text),
);
const literals = sources.flatMap((text) =>
  [...text.matchAll(/\b(?:before|after)(?::| =) \{([^{}]*)\}/g)].map(([, one]) => one),
);
const written = literals.flatMap((one = "") =>
  one.split(",").flatMap((part) => /^\s*(\w+)\s*(?::|$)/.exec(part)?.[1] ?? []),
);
const imported = read("server/src/features/data-file/kinds/*.ts")
  .flatMap((text) => [...text.matchAll(/after: [`"]jsonb_build_object\(([^\n]*)\)[`"]/g)].map(([, one = ""]) => one))
  .flatMap((one) => [...one.matchAll(/'(\w+)', /g)].map(([, field = ""]) => field));
const named = read("web/src/features/audit/use-field-names.ts").flatMap((text) =>
  [...text.matchAll(/^ {4}(\w+)(?:: |,)/gm)].map(([, field = ""]) => field),
);

test("every field that the server writes down has a name on the page of the audit trail", () => {
  expect(new Set(written).size).toBeGreaterThan(25);
  expect(new Set(imported)).toContain("partnerId");
  expect([...new Set([...written, ...imported])].filter((field) => !named.includes(field))).toEqual([]);
});
