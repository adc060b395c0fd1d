import type { ProblemCode } from "../../../../contract/problems.ts";
import type { JsonSchema } from "../operations.ts";

/** A body that should be refused, and how. */
export interface BadBody {
  readonly what: string;
  readonly payload: string | Buffer;
  /** Absent: application/json; null: none at all. */
  readonly type?: string | null;
  readonly code: ProblemCode;
  /** What the refusal names. */
  readonly field?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const nul = String.fromCharCode(0);

const notJson = [
  "",
  "{",
  '{"a":}',
  "{'a':1}",
  "NaN",
  "undefined",
  "{}{}",
  "{} x",
  "// note\n{}",
  '{"a":01}',
  '"\n"',
  '{"__proto__":{"role":"operator"}}',
  '{"constructor":{"prototype":{"role":"operator"}}}',
];

const notObjects = [
  "null",
  "true",
  "0",
  "-1e400",
  '"text"',
  "[]",
  "[{}]",
  `${"[".repeat(20_000)}${"]".repeat(20_000)}`,
];

const otherTypes = [
  "text/plain",
  "application/x-www-form-urlencoded",
  "multipart/form-data; boundary=x",
  "application/xml",
  "application/jsonp",
  "application/octet-stream",
  "json",
  "*/*",
  "application/json, text/plain",
];

/** Values of every kind that JSON knows, to be put where another kind belongs. */
const values: readonly [string, unknown][] = [
  ["null", null],
  ["boolean", true],
  ["number", 1.5],
  ["string", "ż"],
  ["array", ["ż"]],
  ["object", { ż: 1 }],
];

function allows(schema: JsonSchema, kind: string, value: unknown): boolean {
  if (schema.anyOf) return schema.anyOf.some((one) => allows(one, kind, value));
  // A string of any length may be "ż"; one of a certain form may not.
  return schema.type === kind && (schema.enum?.includes(value) ?? true) && !schema.format;
}

function isText(schema: JsonSchema): boolean {
  return schema.type === "string" || (schema.anyOf?.some(isText) ?? false);
}

function wrongFields(valid: Fields, { properties = {}, required = [] }: JsonSchema): BadBody[] {
  const refused = (what: string, field: string, body: Fields): BadBody => ({
    what,
    payload: JSON.stringify(body),
    code: "invalid-request",
    field,
  });
  return Object.entries(properties).flatMap(([name, schema]) => {
    const { [name]: _, ...others } = valid;
    const ofOtherKinds = values
      .filter(([kind, value]) => !allows(schema, kind, value))
      .map(([kind, value]) => refused(`${name} as ${kind}`, name, { ...valid, [name]: value }));
    const tooLong = isText(schema)
      ? [refused(`an endless ${name}`, name, { ...valid, [name]: "x".repeat(20_000) })]
      : [];
    const missing = required.includes(name) ? [refused(`no ${name}`, name, others)] : [];
    return [...ofOtherKinds, ...tooLong, ...missing];
  });
}

/** Texts that PostgreSQL cannot hold; they are refused before it is asked. */
export function unstorable(valid: Fields, { properties = {} }: JsonSchema): Fields[] {
  const names = Object.entries(properties).flatMap(([name, schema]) => (isText(schema) ? [name] : []));
  return names.flatMap((name) => [`a${nul}b`, nul, "\ud800", "a\udc00b"].map((text) => ({ ...valid, [name]: text })));
}

/** Bodies that no route takes, made from what this one does take. */
export function badBodies(valid: Fields, schema: JsonSchema): BadBody[] {
  const json = JSON.stringify(valid);
  const named = (field: string): BadBody => ({
    what: `the unknown field ${field}`,
    payload: `${json.slice(0, -1)}${json === "{}" ? "" : ","}${JSON.stringify(field)}:1}`,
    code: "invalid-request",
    field,
  });
  const [name = ""] = Object.keys(schema.properties ?? {});
  const invalidUtf8 = Buffer.concat([
    Buffer.from(`{${JSON.stringify(name)}:"a`),
    Buffer.from([0xc3, 0x28, 0xff]),
    Buffer.from('"}'),
  ]);
  return [
    ...notJson.map((payload): BadBody => ({ what: `no JSON: ${payload}`, payload, code: "invalid-json" })),
    { what: "no UTF-8", payload: invalidUtf8, code: "invalid-json" },
    { what: "UTF-16", payload: Buffer.from(`\ufeff${json}`, "utf16le"), code: "invalid-json" },
    ...notObjects.map((payload): BadBody => ({ what: payload.slice(0, 9), payload, code: "invalid-request" })),
    ...["surprise", "organizationId", "toString", "hasOwnProperty", "", "ż\u202e\u200b"].map(named),
    ...wrongFields(valid, schema),
    { what: "more than 64 KiB", payload: `${json}${" ".repeat(65_537)}`, code: "payload-too-large" },
    { what: "a huge field", payload: JSON.stringify({ ...valid, x: "x".repeat(70_000) }), code: "payload-too-large" },
    ...otherTypes.map((type): BadBody => ({ what: type, type, payload: json, code: "unsupported-media-type" })),
    { what: "no type", type: null, payload: json, code: "unsupported-media-type" },
  ];
}
