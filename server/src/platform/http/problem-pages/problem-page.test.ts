import { expect, test } from "vitest";
import { problemPage } from "./problem-page.ts";
import { readMore } from "./serve-problem-pages.ts";

const page = "# not-found\n\n## English\n\nOne.\n\nTwo.\n\n## Polski\n\nRaz.\n";

test("each language's part of a page of docs/errors stands with that language's words, and says which language it is", () => {
  const more = readMore(page);
  expect(more).toEqual({ en: expect.stringContaining("<p>Two.</p>"), pl: expect.stringContaining("<p>Raz.</p>") });
  expect(more.en).not.toContain("Raz");
  const html = problemPage("not-found", "pl", "Baltic Cloud", more);
  expect(html).toMatch(
    /<section lang="pl"><h1>[\s\S]*Raz\.[\s\S]*<\/section>[\s\S]*<section lang="en"><h2>[\s\S]*Two\./,
  );
});

test("a page that is missing leaves the catalogue's words", () => {
  expect(readMore("")).toEqual({ en: "", pl: "" });
});
