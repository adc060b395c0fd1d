import { sql } from "kysely";
import type pg from "pg";
import { publicId } from "../../../../contract/ids.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";

/**
 * Erases a person's name, address and ways in (rule 15). The facts that hold the person's key stay. Erasing an erased one changes
 * nothing.
 *
 * @returns false where there is no such person.
 */
export async function erasePerson(pool: pg.Pool, actor: OperatorActor, personId: string): Promise<boolean> {
  return inTransaction(pool, contextOf(actor), async (transaction) => {
    const [[person], [now]] = await transaction.run(
      query.selectFrom("person").select(["organization_id", "erased_at"]).where("id", "=", personId).compile(),
      currentInstant,
    );
    if (!person || !now) return false;
    const organizationId = person.organization_id;
    const [[erased]] = await transaction.run(
      sql<{ erased: boolean }>`select erase_person(${organizationId}, ${personId}) as erased`.compile(query),
    );
    if (!erased?.erased) return true;
    await transaction.commit(
      forgetAnswersAbout(organizationId, personId),
      auditEntry(actor, {
        organizationId,
        at: now.instant,
        act: "personal-data-erased",
        subject: { type: "person", id: personId },
      }),
    );
    return true;
  });
}

/** The answers kept for colleagues' repeated requests, where they tell this person's name. */
function forgetAnswersAbout(organizationId: string, personId: string): Query<unknown> {
  return query
    .deleteFrom("idempotency_key")
    .where("organization_id", "=", organizationId)
    .where("body", "like", `%"${publicId("person", personId)}"%`)
    .compile();
}
