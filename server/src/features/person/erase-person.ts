import { sql } from "kysely";
import type pg from "pg";
import { publicId } from "../../../../contract/ids.ts";
import { contextOf, type OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";

/**
 * Erases a person's name, address and ways in (rule 15). The facts that hold the person's key stay. Erasing an erased one changes
 * nothing. The last operator stays: nobody could run the product after.
 */
export async function erasePerson(
  pool: pg.Pool,
  actor: OperatorActor,
  personId: string,
): Promise<"erased" | "not-found" | "last-operator"> {
  return inTransaction(pool, contextOf(actor), async (transaction) => {
    const [operators, [person], [now]] = await transaction.run(
      lockOperators,
      query.selectFrom("person").select(["organization_id", "erased_at"]).where("id", "=", personId).compile(),
      currentInstant,
    );
    if (!person || !now) return "not-found";
    if (operators.length === 1 && operators[0]?.id === personId) return "last-operator";
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

/** Every operator that there is. Of two who erase each other, the second waits here and finds itself the last one. */
const lockOperators: Query<{ id: string }> = query
  .selectFrom("person")
  .select("id")
  .where("role", "=", "operator")
  .where("erased_at", "is", null)
  .orderBy("id")
  .forUpdate()
  .compile();

/** The answers kept for colleagues' repeated requests, where they tell this person's name. */
function forgetAnswersAbout(organizationId: string, personId: string): Query<unknown> {
  return query
    .deleteFrom("idempotency_key")
    .where("organization_id", "=", organizationId)
    .where("body", "like", `%"${publicId("person", personId)}"%`)
    .compile();
}
