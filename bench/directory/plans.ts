import type pg from "pg";
import { countDirectory } from "../../server/src/features/partner-directory/count-directory.ts";
import { conditionsOf } from "../../server/src/features/partner-directory/directory-conditions.ts";
import { directoryPage } from "../../server/src/features/partner-directory/directory-page.ts";
import { findWords } from "../../server/src/features/partner-directory/find-words.ts";
import { searchedText } from "../../server/src/features/partner-directory/searched-text.ts";
import type { Query } from "../../server/src/platform/database/query.ts";

/** What PostgreSQL does for a question, statement by statement, as the role that serves. */
export async function explainQuestion(app: pg.Pool, asked: Readonly<Record<string, string>>): Promise<string> {
  const { q, sort: _, ...filters } = asked;
  const conditions = conditionsOf(filters);
  const explain = async (statement: Query<unknown>) => {
    const { rows } = await app.query(`explain (analyze, buffers) ${statement.sql}`, [...statement.parameters]);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  };
  const rowsOf = async <Row>(statement: Query<Row>) =>
    (await app.query(statement.sql, [...statement.parameters])).rows as Row[];
  const text = q === undefined ? undefined : (searchedText(q, await rowsOf(findWords(q))) ?? undefined);
  const [counts] = await rowsOf(countDirectory(conditions, text));
  if (!counts) throw new Error("Nothing was counted.");
  const wanted = { conditions, text, sort: q ? ("relevance" as const) : ("name" as const), after: null, limit: 24 };
  const plans = [
    ...(q === undefined ? [] : [await explain(findWords(q))]),
    await explain(countDirectory(conditions, text)),
    await explain(directoryPage(wanted, counts)),
  ];
  return `${JSON.stringify(asked)}\n\n${plans.join("\n\n")}\n`;
}
