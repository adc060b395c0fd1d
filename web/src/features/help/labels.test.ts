import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatter } from "@lingui/format-po";
import { expect, test } from "vitest";
import type { Language } from "../../../../domain/languages.ts";
import { languageNames } from "../../platform/language-names.ts";
import type { HelpText } from "./articles/article.ts";
import { articles } from "./articles/articles.ts";
import { pageAddress } from "./page-addresses.ts";
import { readText } from "./read-text.ts";

const web = join(import.meta.dirname, "..", "..");

/** What a catalogue says, English to the language; the names of values do not count. */
async function read(folder: string, language: Language): Promise<Map<string, string>> {
  const filename = join(web, folder, `${language}.po`);
  const context = { locale: language, sourceLocale: "en", filename };
  const messages = await formatter().parse(readFileSync(filename, "utf8"), context);
  return new Map(
    Object.entries(messages).map(([id, { message, translation }]) => {
      const english = message || id;
      return [english, language === "en" ? english : (translation ?? "")];
    }),
  );
}

const nameless = (text: string) => text.replace(/\{\w+\}/g, "{}");
const screen = {
  en: await read("locales", "en"),
  pl: await read("locales", "pl"),
};
const help = { en: await read("features/help/locales", "en"), pl: await read("features/help/locales", "pl") };
// Languages call themselves, and no catalogue translates that.
const own = new Set<string>(languageNames.map(({ name }) => name));

const texts: HelpText[] = articles.flatMap(({ title, lead, sections }) => [
  title,
  lead,
  ...sections.flatMap((section) => [section.title, ...(section.steps ?? []), ...(section.notes ?? [])]),
]);

test("every text is there in both languages, with the same labels and links", () => {
  for (const { message = "" } of texts) {
    const polish = help.pl.get(message) ?? "";
    expect(polish, message).not.toBe("");
    const linked = (text: string) => readText(text).flatMap((piece) => (piece.kind === "link" ? [piece.to] : []));
    expect(linked(polish).sort(), message).toEqual(linked(message).sort());
    const marked = (text: string) => readText(text).filter((piece) => piece.kind === "label").length;
    expect(marked(polish), message).toBe(marked(message));
  }
});

test.each(["en", "pl"] as const)("every label in the help stands so on the screen (%s)", (language) => {
  const shown = new Set([...screen[language].values()].map(nameless));
  const invented = texts
    .flatMap(({ message = "" }) => readText(help[language].get(message) ?? ""))
    .flatMap((piece) => (piece.kind === "label" ? [piece.text] : []))
    .filter((label) => !shown.has(nameless(label)) && !own.has(label));
  expect([...new Set(invented)], "Say it in the words of the page.").toEqual([]);
});

test("every link leads to a page or to a place of the help", () => {
  const places = articles.flatMap(({ page, sections }) => [page, ...sections.map(({ id }) => `${page}.${id}`)]);
  const lost = texts
    .flatMap(({ message = "" }) => readText(message))
    .flatMap((piece) => (piece.kind === "link" ? [piece.to] : []))
    .filter((to) => (to.startsWith("#") ? !places.includes(to.slice(1)) : pageAddress(to, "en") === null));
  expect(lost).toEqual([]);
});
