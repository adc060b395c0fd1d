import { sql } from "kysely";
import { wordsOf } from "../../../../domain/fold-letters.ts";
import { oneLetterLess } from "../../../../domain/typing-slips.ts";
import { type Query, query } from "../../platform/database/query.ts";

/** What the directory knows of a typed word. */
export interface FoundWord {
  readonly typed: string;
  /** A name or a town has a word that begins with it. */
  readonly begins: boolean;
  /** Words of names and towns that it stands in, as "wolke" in "rheinwolke". */
  readonly inside: readonly string[];
  /** Words that may have been meant: they share all letters but one. */
  readonly near: readonly string[];
}

// After every letter that there is.
const last = sql`chr(1114111)`;

export function findWords(searched: string): Query<FoundWord> {
  const typed = wordsOf(searched);
  const shortened = typed.map((word) => (word.length < 4 ? "{}" : `{${oneLetterLess(word).join(",")}}`));
  return sql<FoundWord>`
    select t.typed, b.begins,
      array(select w.word from directory_word w where length(t.typed) > 3 and w.word like '%' || t.typed || '%' limit 50) as inside,
      array(
        select w.word from directory_word w where not b.begins and w.shortened && t.shortened::text[] limit 200
      ) as near
    from unnest(${typed}::text[], ${shortened}::text[]) with ordinality t (typed, shortened, place)
    cross join lateral (
      select exists (select from directory_word w where w.word ~>=~ t.typed and w.word ~<~ (t.typed || ${last})) as begins
    ) b
    order by t.place`.compile(query);
}
