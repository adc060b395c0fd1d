import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formatter } from "@lingui/format-po";
import type { Language } from "../../domain/languages.ts";

const filename = join(import.meta.dirname, "..", "..", "web", "src", "locales", "pl.po");
const context = { locale: "pl", sourceLocale: "en", filename };
const polish = new Map(
  Object.entries(await formatter().parse(readFileSync(filename, "utf8"), context)).map(([id, message]) => [
    `${message.context ?? ""}|${message.message || id}`,
    message.translation ?? "",
  ]),
);

/**
 * Words that no promise holds, as the screen has them: English, or its Polish from the web app's catalogue. Values of `{name}` are put in.
 */
export function screenWords(language: Language) {
  return (english: string, values: Readonly<Record<string, string>> = {}, meant = ""): string => {
    const text = language === "en" ? english : polish.get(`${meant}|${english}`);
    if (!text) throw new Error(`The screen has no Polish for: ${english}`);
    return text.replace(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);
  };
}
