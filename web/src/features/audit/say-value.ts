import type { Money } from "../../../../contract/resources.ts";
import type { Format } from "../../design/use-format.ts";
import type { SayCode } from "./use-code-names.ts";

type Values = Readonly<Record<string, unknown>>;

/** What a value of the trail is said with. */
export interface ValueWords {
  readonly format: Pick<Format, "day" | "moment" | "money" | "number" | "percent" | "list">;
  readonly fields: Readonly<Record<string, string>>;
  readonly code: SayCode;
  readonly yes: string;
  readonly no: string;
}

const nothing = "–";
const day = /^\d{4}-\d{2}-\d{2}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** A value that was written down, in words; what is not known stays as it was written. */
export function sayValue(field: string, value: unknown, beside: Values, words: ValueWords): string {
  try {
    return say(field, value, beside, words);
  } catch (error) {
    // What a file brought in need be no day, country, language or currency, and Intl refuses what is none.
    if (!(error instanceof RangeError)) throw error;
    return typeof value === "string" ? value : JSON.stringify(value);
  }
}

function say(field: string, value: unknown, beside: Values, words: ValueWords): string {
  const { format } = words;
  if (value === undefined || value === null || value === "") return nothing;
  if (typeof value === "boolean") return value ? words.yes : words.no;
  // A share of a degree would be rounded away: what was changed has to be told from what was there.
  if (typeof value === "number") return Number.isInteger(value) ? format.number(value) : String(value);
  if (typeof value === "string") return sayText(field, value, beside, words);
  if (Array.isArray(value)) return sayList(field, value, beside, words);
  if (isMoney(value)) return format.money(value);
  return sayParts(value as Values, words);
}

function sayText(field: string, text: string, beside: Values, { format, code }: ValueWords): string {
  if (day.test(text)) return format.day(text);
  if (instant.test(text) && !Number.isNaN(Date.parse(text))) return format.moment(text);
  if (field === "percent" && Number.isFinite(Number(text))) return format.percent(text);
  return code(field, text, beside) ?? text;
}

function sayList(field: string, values: readonly unknown[], beside: Values, words: ValueWords): string {
  if (values.length === 0) return nothing;
  const said = values.map((one) => sayValue(field, one, beside, words));
  return values.some((one) => typeof one === "object") ? said.join("; ") : words.format.list(said);
}

/** "Plan: Plus, Number of licences: 18", without what is empty. */
function sayParts(parts: Values, words: ValueWords): string {
  const said = Object.entries(parts)
    .filter(([, value]) => value !== null)
    .map(([field, value]) => `${words.fields[field] ?? field}: ${sayValue(field, value, parts, words)}`);
  return said.join(", ") || nothing;
}

function isMoney(value: unknown): value is Money {
  const { amount, currency } = value as Partial<Money>;
  return typeof amount === "string" && typeof currency === "string";
}
