import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatter } from "@lingui/format-po";
import { describe, expect, test } from "vitest";
import { importFaults } from "../../contract/import-faults.ts";
import { mailSentences } from "../../contract/mail-sentences.ts";
import { noticeSentences } from "../../contract/notice-sentences.ts";
import { problems } from "../../contract/problems.ts";
import { sentences } from "../../contract/sentences.ts";
import type { Language } from "../../domain/languages.ts";
import { missingCategories, partsOf } from "./messages.ts";
import { root } from "./read-tree.ts";

type Text = readonly [place: string, text: Readonly<Record<Language, string>>];

const texts: Text[] = [
  ...Object.entries(problems).flatMap(([code, { title, detail }]): Text[] => [
    [`${code}, title`, title],
    [`${code}, detail`, detail],
  ]),
  ...Object.entries(sentences).map(([name, text]): Text => [name, text]),
  ...Object.entries(importFaults).map(([code, text]): Text => [`fault of a file, ${code}`, text]),
  ...Object.entries(mailSentences).map(([name, text]): Text => [`mail, ${name}`, text]),
  ...Object.entries(noticeSentences).flatMap(([kind, { title, text }]): Text[] => [
    [`notice ${kind}, title`, title],
    [`notice ${kind}, text`, text],
  ]),
];

test("a missing plural category is noticed", () => {
  expect(missingCategories("{count, plural, one {# subskrypcja} few {# subskrypcje} other {# subskrypcji}}")).toEqual([
    "{count} has no many",
  ]);
  expect(missingCategories("{who} ma {count, plural, one {#} few {#} many {#} other {#}}")).toEqual([]);
});

describe("the server's words", () => {
  test.for(texts)("%s", ([, text]) => {
    expect(
      missingCategories(text.pl),
      "Polish needs one, few, many and other: 1 subskrypcja, 2 subskrypcje, 5 subskrypcji, 1,5 subskrypcji.",
    ).toEqual([]);
    expect(partsOf(text.pl).values, "Both languages have to name the same values in braces.").toEqual(
      partsOf(text.en).values,
    );
  });
});

const catalogs = ["web/src/locales/pl.po", "web/src/features/help/locales/pl.po"];

test.for(catalogs)("the Polish catalogue %s has every plural category and every value", async (path) => {
  const catalog = join(root, path);
  const context = { locale: "pl", sourceLocale: "en", filename: catalog };
  const messages = await formatter().parse(readFileSync(catalog, "utf8"), context);
  const entries = Object.entries(messages);
  expect(entries.length).toBeGreaterThan(0);
  const wrong = entries.flatMap(([id, { translation, message }]) => {
    if (!translation) return [];
    const missing = missingCategories(translation);
    const source = partsOf(message || id).values.join(", ");
    const values = partsOf(translation).values.join(", ");
    return [
      ...missing.map((one) => `${message || id}: ${one}`),
      ...(source === values
        ? []
        : [`${message || id}: names ${values || "nothing"} instead of ${source || "nothing"}`]),
    ];
  });
  expect(
    wrong,
    `Correct these translations in ${path}: one, few, many and other, and the same values in braces.`,
  ).toEqual([]);
});
