import type { Localized } from "../../../../contract/problem.ts";
import type { DataFile } from "../../../../domain/data-files.ts";
import type { Language } from "../../../../domain/languages.ts";
import { csvLine } from "../../platform/csv/write-record.ts";
import { sentence } from "../../platform/language/format.ts";
import { definitions } from "./kinds/definitions.ts";

const words = {
  remark: {
    en: "Lines that begin with # are remarks and are passed over. The line without it is an example: put your own in its place.",
    pl: "Wiersze zaczynające się od # to uwagi i są pomijane. Wiersz z przykładem usuń i wpisz zamiast niego własne.",
  },
  needed: { en: "needed", pl: "wymagane" },
  optional: { en: "may be left empty or out", pl: "może być puste lub pominięte" },
} as const satisfies Record<string, Localized>;

/** A file to fill in: its heading, what belongs into each column, and one line as an example, behind a sign that passes it over. */
export function templateOf(kind: DataFile, language: Language): string {
  const { columns, says } = definitions[kind];
  const remark = (text: string) => csvLine([`# ${text}`, ...columns.slice(1).map(() => "")]);
  const say = (text: Localized) => sentence(text, language);
  return [
    csvLine(columns.map(({ name }) => name)),
    remark(say(says)),
    remark(say(words.remark)),
    ...columns.map((column) =>
      remark(`${column.name}: ${say(column.says)} (${say(column.needed ? words.needed : words.optional)})`),
    ),
    csvLine(columns.map(({ example }, index) => (index === 0 ? `# ${example}` : example))),
  ].join("");
}
