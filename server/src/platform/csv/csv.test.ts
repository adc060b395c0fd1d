import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { CsvReader, type CsvRecord } from "./read-records.ts";
import { armed, csvLine, disarm } from "./write-record.ts";

function readAll(text: string, { delimiter = ",", pieces = 1 } = {}): CsvRecord[] {
  const reader = new CsvReader(delimiter);
  const size = Math.max(1, Math.ceil(text.length / pieces));
  const chunks = Array.from({ length: pieces }, (_, index) => text.slice(index * size, (index + 1) * size));
  return [...chunks.flatMap((chunk) => reader.push(chunk)), ...reader.end()];
}

const cell = fc.string({
  unit: fc.constantFrom("a", "ż", ",", ";", '"', "\n", "\r\n", " ", "1", "'", "=", "-"),
  maxLength: 8,
});
const table = fc
  .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

test("what is written is read again letter for letter, wherever the pieces of the file are cut, and read by others too", () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 9 }), (rows, pieces) => {
      const text = rows.map((row) => csvLine(row)).join("");
      const read = readAll(text, { pieces });
      expect(read.map(({ cells }) => cells.map(armed))).toEqual(rows);
      expect(read.every(({ fault }) => fault === undefined)).toBe(true);
      expect(read.map(({ cells }) => cells)).toEqual(parse(text));
    }),
    { numRuns: 500 },
  );
});

test("a record is named by the line in which it begins", () => {
  const text = 'a,b\n\n1,"two\nlines"\r\n"3\n\n",4\n5,6';
  expect(readAll(text)).toEqual([
    { line: 1, cells: ["a", "b"] },
    { line: 3, cells: ["1", "two\nlines"] },
    { line: 5, cells: ["3\n\n", "4"] },
    { line: 8, cells: ["5", "6"] },
  ]);
});

test("after a record that cannot be read the next line is read all the same", () => {
  expect(readAll('1,"a"b,2\n3,4,5\n"6,7,8\n9,10,11\n')).toEqual([
    { line: 1, cells: [], fault: "text-after-quote" },
    { line: 2, cells: ["3", "4", "5"] },
    { line: 3, cells: [], fault: "quote-not-closed" },
    { line: 4, cells: ["9", "10", "11"] },
  ]);
});

test("a quote that is never closed holds no more than a cell's length", () => {
  const reader = new CsvReader(",");
  const line = `${"x".repeat(999)}\n`;
  const read = [...reader.push(`"${line}`), ...reader.push(line.repeat(200)), ...reader.end()];
  expect(read[0]).toEqual({ line: 1, cells: [], fault: "quote-not-closed" });
  expect(read).toHaveLength(201);
});

test("no spreadsheet takes a cell for a formula, and numbers and telephone numbers stay as they are", () => {
  for (const text of ["=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@sum(a)", "'=1", "\tsum(a)"]) {
    expect(disarm(text)).toBe(`'${text}`);
    expect(armed(disarm(text))).toBe(text);
  }
  for (const text of ["+48 555 000 123", "-12.5", "(12) 34", "'quoted'", "a=b", ""]) expect(disarm(text)).toBe(text);
});

test("nor where it separates cells by another sign and begins one in the middle of ours", () => {
  const written: Record<string, string> = {
    "IT;=cmd|' /C calc'!A0;": "IT;'=cmd|' /C calc'!A0;",
    "one\n@sum(a)\t+1+cmd": "one\n'@sum(a)\t'+1+cmd",
    "a;'=1": "a;''=1",
    "\t=1": "'\t'=1",
  };
  for (const [text, safe] of Object.entries(written)) {
    expect(disarm(text)).toBe(safe);
    expect(armed(safe)).toBe(text);
  }
  expect(disarm("a; b-c; d=e")).toBe("a; b-c; d=e");
});
