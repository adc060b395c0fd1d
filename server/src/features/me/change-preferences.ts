import type pg from "pg";
import type { Me } from "../../../../contract/resources.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";

export interface Preferences {
  /** Null: the browser's language. */
  readonly language?: Me["person"]["language"] | undefined;
  readonly theme?: Me["person"]["theme"] | undefined;
}

/** Changes what is given and leaves the rest. */
export async function changePreferences(pool: pg.Pool, actor: PersonActor, { language, theme }: Preferences) {
  if (language === undefined && theme === undefined) return;
  const change = query
    .updateTable("person")
    .set({ ...(language === undefined ? {} : { language }), ...(theme === undefined ? {} : { theme }) })
    .where("organization_id", "=", actor.organizationId)
    .where("id", "=", actor.personId)
    .compile();
  await inTransaction(pool, contextOf(actor), (transaction) => transaction.commit(change));
}
