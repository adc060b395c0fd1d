import type { JsonSchema, Parameter } from "../operations.ts";

const cursorOf = (values: unknown) => Buffer.from(JSON.stringify(values)).toString("base64url");
const someId = "01a2024f-4300-7731-a9cd-fe86f99bbea8";
const nul = String.fromCharCode(0);

const notNumbers = ["", "0", "-1", "201", "1e9", "1.5", "abc", "NaN", "Infinity", "null", "9".repeat(400), "1;2", "５"];

const notInstants = [
  "",
  "now",
  "yesterday",
  "2026-11-01",
  "2026-11-01T00:00:00",
  "2026-02-30T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-11-01T25:00:00Z",
  "2016-12-31T23:59:60Z",
  "0000-00-00T00:00:00Z",
  "275760-09-13T00:00:00Z",
  "+275760-09-13T00:00:00.001Z",
  "-000001-01-01T00:00:00Z",
  "2026-11-01T00:00:00+25:00",
  "1793491200000",
  `2026-11-01T00:00:00Z${nul}`,
];

/** Instants at the ends of what can be written. They may be answered or refused. */
export const extremeInstants = [
  "0000-01-01T00:00:00Z",
  "0000-01-01T00:00:00+23:59",
  "0001-01-01T00:00:00Z",
  "1582-10-10T00:00:00Z",
  "9999-12-31T23:59:59.999Z",
  "9999-12-31T23:59:59-23:59",
  "2026-11-01T00:00:00.123456789123456789Z",
];

/** Cursors that no list of ours gave. */
const notCursors = [
  "",
  "x",
  "%",
  nul,
  "null",
  "W10",
  ...[
    [],
    {},
    null,
    "x",
    [1],
    [null],
    [null, null],
    [{}, []],
    ["a", "b"],
    ["a", "b", "c"],
    [`a${nul}`, someId],
    ["a", `${someId}' or true`],
    [someId, someId, someId],
    ["2026-11-01", "x"],
    [true, false],
  ].map(cursorOf),
  "x".repeat(1001),
];

/** Cursors whose parts have the right types and mean nothing. */
export const strangeCursors = [
  ["275761-01-01T00:00:00Z", someId],
  ["999999999999999999999", someId],
  ["infinity", someId],
  ["-infinity", someId],
  ["today", someId],
  ["0000-00-00", someId],
  ["", someId],
  ["\ud800", someId],
  [-1e308, someId],
  [someId],
].map(cursorOf);

function isList(schema: JsonSchema): boolean {
  return schema.type === "array" || (schema.anyOf?.some(isList) ?? false);
}

function named(schema: JsonSchema): readonly unknown[] {
  return schema.enum ?? schema.anyOf?.flatMap(named) ?? [];
}

/** Values that a query parameter does not take, each written as the address has it. */
export function badValues({ name, schema }: Parameter): string[] {
  const values = [
    ...(name === "limit" ? notNumbers : []),
    ...(name === "cursor" ? notCursors : []),
    ...(schema.format === "date-time" ? notInstants : []),
    ...(named(schema).length > 0 ? ["", "none'--", "constructor", "ACTIVE", "__proto__"] : []),
    ...(schema.maxLength === undefined ? [] : ["x".repeat(schema.maxLength + 1)]),
    ...(schema.type === "string" && !schema.format && name !== "subject" ? [`a${nul}b`] : []),
  ];
  const written = values.map((value) => `${name}=${encodeURIComponent(value)}`);
  return isList(schema) ? written : [...written, `${name}=1&${name}=2`, `${name}=&${name}=`];
}

/** Addresses' queries that are hardly any: none of them may be a failure. */
export const oddQueries = [
  "%",
  "%zz=1",
  "limit=%zz",
  "cursor=%ff%fe",
  "=&=&=",
  "&".repeat(3000),
  "limit[]=5",
  "limit[constructor]=5",
  "__proto__=1",
  "__proto__[limit]=1",
  "constructor.prototype.limit=1",
  "hasOwnProperty=1",
  "a=1;b=2",
  `${"a=1&".repeat(2000)}`,
  `q=${"%F0%9F%A6%94".repeat(900)}`,
  "?limit=5",
  "#limit=5",
  "limit=5%00",
];
