import { sql } from "kysely";
import type pg from "pg";
import type { HelpAnswers } from "../../../../contract/messages.ts";
import type { HelpPage } from "../../../../domain/help-pages.ts";
import { helpPages } from "../../../../domain/help-pages.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { query } from "../../platform/database/query.ts";
import { read } from "../../platform/database/transaction.ts";

interface AnswersRow {
  page: HelpPage;
  yes: number;
  no: number;
  latest_at: Date;
}

const orders = {
  "-no": sql`no desc, yes, page`,
  "-share": sql`no::float / (yes + no) desc, no desc, page`,
  page: sql`page`,
};

/** How each page of the help was answered, by everybody. A page that nobody answered is not in it. */
export async function listHelpAnswers(
  pool: pg.Pool,
  actor: OperatorActor,
  sort: keyof typeof orders,
): Promise<HelpAnswers[]> {
  const [rows] = await read(
    pool,
    contextOf(actor),
    sql<AnswersRow>`
      select * from (
        select page, count(*) filter (where helpful)::int as yes, count(*) filter (where not helpful)::int as no,
          max(answered_at) as latest_at
        from (
          select page, helpful, answered_at from help_answer
          union all select page, helpful, answered_at from help_answer_of_visitor
        ) answers
        -- A page that a later version has no more keeps its answers and is not shown.
        where page = any (${[...helpPages]})
        group by page
      ) pages
      order by ${orders[sort]}`.compile(query),
  );
  return rows.map(({ page, yes, no, latest_at }) => ({ page, yes, no, latestAt: latest_at.toISOString() }));
}
