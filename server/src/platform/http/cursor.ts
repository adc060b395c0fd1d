import type { z } from "zod";
import { InvalidRequest } from "./validation.ts";

type CursorValue = string | number | null;

/** An opaque cursor: the sort key of the last item that was answered. */
export function encodeCursor(values: readonly CursorValue[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/**
 * Reads a cursor whose values have these types, because it may have been made by hand; null where none was given.
 *
 * @throws InvalidRequest for the field `cursor`, which is answered as invalid-request.
 */
export function readCursor<Schema extends z.ZodType>(
  cursor: string | undefined,
  schema: Schema,
): z.output<Schema> | null {
  if (cursor === undefined) return null;
  const values = schema.safeParse(parse(cursor));
  // A NUL cannot be sent to PostgreSQL, and no cursor of ours holds one.
  if (values.success && !JSON.stringify(values.data).includes("\\u0000")) return values.data;
  throw new InvalidRequest([
    { code: "invalid_format", format: "base64url", path: ["cursor"], message: "", input: cursor },
  ]);
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}
