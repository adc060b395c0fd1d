import { sql } from "kysely";
import type pg from "pg";
import { publicId } from "../../../../contract/ids.ts";
import type { ProblemCode } from "../../../../contract/problems.ts";
import { contextOf } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { refusalToErase, wasDemoted } from "./actions.ts";
import { type Keeper, lockPeople, personById } from "./person-queries.ts";

/**
 * Erases a person's name, address and ways in (rule 15), for an operator or the admin of its own company. The facts that hold the
 * person's key stay. Erasing an erased one changes nothing. The last operator stays: nobody could run the product after.
 */
export async function erasePerson(
  pool: pg.Pool,
  actor: Keeper,
  personId: string,
): Promise<"erased" | { readonly refused: ProblemCode }> {
  return inTransaction(pool, contextOf(actor), async (transaction) => {
    const [locked, [person], [now]] = await transaction.run(
      lockPeople(actor, personId, "erase"),
      personById(actor, personId),
      currentInstant,
    );
    if (!person || !now) return { refused: "not-found" };
    if (wasDemoted(actor, locked)) return { refused: "only-partner-admins" };
    const refused = refusalToErase(actor, person);
    if (refused) return { refused };
    const organizationId = person.organization_id;
    const [[erased]] = await transaction.run(
      sql<{ erased: boolean }>`select erase_person(${organizationId}, ${personId}) as erased`.compile(query),
    );
    if (!erased?.erased) return "erased";
    await transaction.commit(
      forgetAnswersAbout(organizationId, personId),
      auditEntry(actor, {
        organizationId,
        at: now.instant,
        act: "personal-data-erased",
        subject: { type: "person", id: personId },
      }),
    );
    return "erased";
  });
}

/** The answers kept for colleagues' and operators' repeated requests, where they tell this person's name. */
function forgetAnswersAbout(organizationId: string, personId: string): Query<unknown> {
  return sql`select forget_answers_about(${organizationId}, ${publicId("person", personId)})`.compile(query);
}
