import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { problems } from "../../contract/problems.ts";
import { root } from "./read-tree.ts";

const folder = join(root, "docs", "errors");
const codes = Object.keys(problems);
const pages = readdirSync(folder).map((name) => name.replace(/\.md$/, ""));

test("every problem code has its page, and every page its code", () => {
  expect(
    codes.filter((code) => !pages.includes(code)),
    "Write docs/errors/<code>.md: what it means, why, and what to do, in English and in Polish.",
  ).toEqual([]);
  expect(
    pages.filter((page) => !codes.includes(page)),
    "Nothing leads to these pages of docs/errors: the code is gone from contract/problems/. Delete them.",
  ).toEqual([]);
});

describe("a page says what it means and what to do, in both languages", () => {
  test.for(pages)("%s", (code) => {
    const text = readFileSync(join(folder, `${code}.md`), "utf8");
    const [, english, polish] = /^# [a-z-]+\n\n## English\n\n([\s\S]+)\n\n## Polski\n\n([\s\S]+)\n$/.exec(text) ?? [];
    expect(text.startsWith(`# ${code}\n`), "The page is headed by its code.").toBe(true);
    for (const part of [english, polish]) {
      const sentences = part?.match(/[.:?!](\s|$)/g)?.length ?? 0;
      expect(sentences, "A page has `## English` and `## Polski`, each of two sentences or more.").toBeGreaterThan(1);
    }
  });
});
