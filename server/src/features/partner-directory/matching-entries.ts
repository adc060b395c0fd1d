import { type RawBuilder, sql } from "kysely";
import type { SearchedText } from "./searched-text.ts";

/** Whether an entry `e` has what is searched for. */
export function matching({ partnerNumber, loosely, titleOnly }: SearchedText): RawBuilder<boolean> {
  const where = titleOnly ? sql`e.title` : sql`e.document`;
  return sql<boolean>`e.tags <> '{}' and (
    ${where} @@ ${read(loosely)} or e.partner_id = (select p.id from partner p where p.partner_number = ${partnerNumber}::text))`;
}

/** How well an entry `e` meets what is searched for: the Partner ID, the name, words of name and town, other words. */
export function relevance({ partnerNumber, folded, exactly, beginning, loosely }: SearchedText): RawBuilder<number> {
  return sql<number>`case
    when e.partner_id = (select p.id from partner p where p.partner_number = ${partnerNumber}::text) then 7
    when e.folded_name = ${folded}::text then 6
    when starts_with(e.folded_name, ${folded}::text) then 5
    when e.title @@ ${read(exactly)} then 4
    when e.title @@ ${read(beginning)} then 3
    when e.title @@ ${read(loosely)} then 2
    else 1 end`;
}

/** Read once for the statement, and not for each entry. */
function read(query: string): RawBuilder<unknown> {
  return sql`(select ${query}::text::tsquery)`;
}
