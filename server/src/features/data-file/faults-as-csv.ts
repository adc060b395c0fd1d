import type { ImportFault } from "../../../../contract/imports.ts";
import type { Localized } from "../../../../contract/problem.ts";
import type { Language } from "../../../../domain/languages.ts";
import { csvLine } from "../../platform/csv/write-record.ts";

const heading: readonly Localized[] = [
  { en: "line", pl: "wiersz" },
  { en: "column", pl: "kolumna" },
  { en: "what stands there", pl: "co tam jest" },
  { en: "why it cannot be taken", pl: "dlaczego nie można tego przyjąć" },
];

/** The faults of a file as a file, for whoever corrects it. */
export function faultsAsCsv(faults: readonly ImportFault[], language: Language): string {
  const lines = faults.map(({ line, column, value, sentence }) => csvLine([String(line), column, value, sentence]));
  return `\ufeff${csvLine(heading.map((name) => name[language]))}${lines.join("")}`;
}
