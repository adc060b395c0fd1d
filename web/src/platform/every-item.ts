import { apiGet, type Send } from "./api.ts";
import type { ListPage } from "./list-page.ts";

/** Every item of a list, page after page: figures and choices over a part of it would be wrong. */
export async function everyItem<Item>(
  path: string,
  signal: AbortSignal,
  query: Send["query"] = {},
): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: ListPage<Item> = await apiGet(path, { query: { ...query, limit: 200, cursor }, signal });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}
