/** A piece of a text; `id` where the piece is a public ID, `partnerId` where it is a partner's number. */
export interface TextPart {
  readonly text: string;
  readonly is: "words" | "id" | "partnerId";
}

const publicIds = "[a-z]{3}_[0-7][0-9a-z]{25}";
const partnerFields = new Set(["partnerId", "partnerIds", "soldBy", "headquarters"]);

/** A text cut where IDs stand in it. @param numbers the partners' numbers that it may hold. */
export function splitIds(text: string, numbers: readonly string[] = []): TextPart[] {
  const ids = new RegExp(`(?<![\\w.,-])(${[publicIds, ...numbers].join("|")})(?![\\w-])`);
  return text.split(ids).flatMap((part, index): TextPart[] => {
    if (part === "") return [];
    return [{ text: part, is: index % 2 === 0 ? "words" : numbers.includes(part) ? "partnerId" : "id" }];
  });
}

/** The partners' numbers in a value that was written down. One of four digits could as well be a year. */
export function partnerNumbersIn(field: string, value: unknown): string[] {
  if (typeof value === "string") return partnerFields.has(field) && /^\d{5,12}$/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => partnerNumbersIn(field, one));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => partnerNumbersIn(name, one));
}
