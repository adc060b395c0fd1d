const needsQuotes = /["\n\r,]/;
// What a spreadsheet would take for a formula, also behind the sign that says that it is none.
const formula = /^'*[=+\-@\t\r]/;
const disarmed = /^'+[=+\-@\t\r]/;
const plain = /^[+-]?[\d\s().-]*$/;

/** A text that no spreadsheet runs: with an apostrophe in front, which `armed` takes away again. Numbers stay as they are. */
export function disarm(text: string): string {
  return formula.test(text) && !plain.test(text) ? `'${text}` : text;
}

/** The text as it was before `disarm`. */
export function armed(text: string): string {
  return text.startsWith("'") && disarmed.test(text) ? text.slice(1) : text;
}

/** One line of a CSV file (RFC 4180); null is an empty cell. */
export function csvLine(cells: readonly (string | null)[]): string {
  const written = cells.map((cell) => {
    if (cell === null) return "";
    const safe = disarm(cell);
    return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  });
  return `${written.join(",")}\r\n`;
}
