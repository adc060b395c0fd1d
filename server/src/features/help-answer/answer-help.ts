import type pg from "pg";
import type { HelpPage } from "../../../../domain/help-pages.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction, nobody } from "../../platform/database/transaction.ts";

export interface Answer {
  readonly page: HelpPage;
  readonly helpful: boolean;
}

/** Keeps a person's answer for a page of the help; one that was given before is replaced. */
export async function answerHelp(pool: pg.Pool, actor: PersonActor, { page, helpful }: Answer): Promise<void> {
  const { organizationId, personId } = actor;
  const statement = query
    .insertInto("help_answer")
    .values({ organization_id: organizationId, person_id: personId, page, helpful })
    .onConflict((before) =>
      before
        .columns(["organization_id", "person_id", "page"])
        .doUpdateSet(({ ref }) => ({ helpful: ref("excluded.helpful"), answered_at: ref("excluded.answered_at") })),
    )
    .compile();
  await inTransaction(pool, contextOf(actor), (transaction) => transaction.commit(statement));
}

/** The same for somebody who did not sign in. */
export async function answerHelpAsVisitor(pool: pg.Pool, visitor: Buffer, { page, helpful }: Answer): Promise<void> {
  const statement = query
    .insertInto("help_answer_of_visitor")
    .values({ page, visitor, helpful })
    .onConflict((before) =>
      before
        .columns(["page", "visitor"])
        .doUpdateSet(({ ref }) => ({ helpful: ref("excluded.helpful"), answered_at: ref("excluded.answered_at") })),
    )
    .compile();
  await inTransaction(pool, nobody, (transaction) => transaction.commit(statement));
}
