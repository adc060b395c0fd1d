const needsQuotes = /["\n\r,]/;
// What a spreadsheet would take for a formula, also behind the sign that says that it is none.
const formula = /^'*[=+\-@\t\r]/;
const disarmed = /^'+[=+\-@\t\r]/;
const plain = /^[+-]?[\d\s().-]*$/;

// Where a spreadsheet that separates cells by another sign, as it does in Poland, begins a cell in the middle of ours.
const within = /([;\t\n\r])(?='*[=+\-@])/g;
const disarmedWithin = /([;\t\n\r])'(?='*[=+\-@])/g;

/** A text that no spreadsheet runs: with an apostrophe in front, which `armed` takes away again. Numbers stay as they are. */
export function disarm(text: string): string {
  return (formula.test(text) && !plain.test(text) ? `'${text}` : text).replace(within, "$1'");
}

/** The text as it was before `disarm`. */
export function armed(text: string): string {
  return (text.startsWith("'") && disarmed.test(text) ? text.slice(1) : text).replace(disarmedWithin, "$1");
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
