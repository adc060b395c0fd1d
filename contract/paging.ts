import { z } from "zod";
import { text } from "./text.ts";

/** How many items a list answers: 50, at most 200. */
export const Limit = z.coerce.number().int().min(1).max(200).default(50).describe("How many items to answer.");

/** The `nextCursor` of the answer before. */
export const Cursor = text(1000).optional().describe("The nextCursor of the answer before.");

/** A list: what it holds, and the cursor of what follows; null at the end. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
