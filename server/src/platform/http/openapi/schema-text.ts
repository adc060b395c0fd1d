import { escapeHtml } from "../plain-page.ts";

/** The part of JSON Schema that the contract's schemas come out as. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
}

/** A schema in a few words, as HTML: `PartnerSummary[]`, `"en" | "pl" | null`, `integer 1…200`. */
export function schemaText(schema: JsonSchema): string {
  const name = schema.$ref?.split("/").at(-1);
  if (name) return `<a href="#schema-${escapeHtml(name)}">${escapeHtml(name)}</a>`;
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return [...new Set(options.map(schemaText))].join(" | ");
  if (schema.allOf) return schema.allOf.map(schemaText).join(" &amp; ");
  if (schema.const !== undefined) return code(JSON.stringify(schema.const));
  if (schema.enum) return schema.enum.map((value) => code(JSON.stringify(value))).join(" | ");
  if (schema.items) return `${schemaText(schema.items)}[]`;
  if (schema.properties) return object(schema);
  const type = [schema.type ?? "any"].flat().join(" | ");
  return [type, schema.format, bounds(schema)]
    .filter(Boolean)
    .map((part) => escapeHtml(String(part)))
    .join(" ");
}

/** The fields of an object as rows of a table. */
export function schemaRows(schema: JsonSchema): string {
  const required = new Set(schema.required);
  const rows = Object.entries(schema.properties ?? {}).map(([field, value]) => {
    const optional = required.has(field) ? "" : ' <span class="dim">optional</span>';
    const said = value.description ? `<div class="dim">${escapeHtml(value.description)}</div>` : "";
    return `<tr><td>${code(field)}${optional}</td><td>${schemaText(value)}${said}</td></tr>`;
  });
  return `<div class="scroll" tabindex="0"><table><tbody>${rows.join("")}</tbody></table></div>`;
}

function object(schema: JsonSchema): string {
  const fields = Object.entries(schema.properties ?? {}).map(
    ([field, value]) => `${code(field)}: ${schemaText(value)}`,
  );
  return `{ ${fields.join(", ")} }`;
}

function bounds({ minimum, maximum, minLength, maxLength }: JsonSchema): string {
  const low = minimum ?? minLength;
  const high = maximum ?? maxLength;
  if (high === undefined || high === Number.MAX_SAFE_INTEGER) return "";
  const unit = maxLength === undefined ? "" : " characters";
  return low === undefined ? `at most ${high}${unit}` : `${low} to ${high}${unit}`;
}

function code(text: string): string {
  return `<code>${escapeHtml(text)}</code>`;
}
