import { isUtf8 } from "node:buffer";
import { CsvReader, type CsvRecord, longestLine } from "../../platform/csv/read-records.ts";
import type { Faults } from "./faults.ts";

const newline = 0x0a;
// A character has four bytes at most.
const mostOfALine = 4 * longestLine;

/** The sign that separates cells: what a spreadsheet writes depends on its country. */
function delimiterOf(heading: string): string {
  const count = (sign: string) => heading.split(sign).length;
  return [",", ";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function countOf(byte: number, bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count += 1;
  return count;
}

function lineThatIsNotUtf8(bytes: Buffer, firstLine: number): number {
  let line = firstLine;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(newline, from);
    const to = end < 0 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(from, to))) return line;
    from = to;
  }
  return line;
}

/**
 * The file's records as its parts come, the heading first. Ends early, with a fault, where the bytes are no UTF-8.
 *
 * @param parts its bytes, cut anywhere.
 */
export async function* readFile(parts: AsyncIterable<Buffer>, faults: Faults): AsyncGenerator<CsvRecord[]> {
  let reader: CsvReader | undefined;
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  const decode = (bytes: Buffer): string | null => {
    if (!isUtf8(bytes)) {
      faults.add({ line: lineThatIsNotUtf8(bytes, line), code: "not-unicode" });
      return null;
    }
    line += countOf(newline, bytes);
    return bytes.toString("utf8");
  };
  const push = (text: string) => {
    const begun = reader === undefined ? text.replace(/^\ufeff/, "") : text;
    reader ??= new CsvReader(delimiterOf(begun.slice(0, begun.indexOf("\n") + 1 || begun.length)));
    return reader.push(begun);
  };
  for await (const part of parts) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, part]) : part;
    // Cut where a character cannot be cut in two.
    const end = bytes.lastIndexOf(newline) + 1;
    rest = bytes.subarray(end);
    if (rest.length > mostOfALine) {
      // Where it ends is not looked for: there may be no other line.
      faults.add({ line: line + (end === 0 ? 0 : countOf(newline, bytes.subarray(0, end))), code: "line-too-long" });
      return;
    }
    if (end === 0) continue;
    const text = decode(bytes.subarray(0, end));
    if (text === null) return;
    yield push(text);
  }
  const text = decode(rest);
  if (text === null) return;
  yield push(text);
  if (reader) yield reader.end();
}
