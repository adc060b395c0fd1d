import { sql } from "kysely";
import { v7 } from "uuid";
import type { CustomerActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { refuse, type Step } from "../../access/step.ts";
import { type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { refusalToAsk } from "../partner-relationship/end-refusal-view.ts";
import { lockRelationship } from "../partner-relationship/relationship-queries.ts";
import { tellOfRelationship } from "../relationship-news/messages.ts";
import { openRequestOf } from "./move-queries.ts";

/** Now, and by when the reseller has to answer: so many days later as the vendor has set. */
const days: Query<{ at: Date; answer_by: Date }> = sql<{ at: Date; answer_by: Date }>`
  select at, at + make_interval(days => removal_answer_days) as answer_by
  from vendor_setting, current_instant() at`.compile(query);

/** A customer asks its reseller to end their relationship. The caller commits. */
export async function askForRemoval(
  tx: Transaction,
  actor: CustomerActor,
  input: { readonly relationshipId: string; readonly reason: string | null },
): Promise<Step> {
  const { organizationId } = actor;
  // Of two who ask at once, the second finds the first one's request.
  const [[row]] = await tx.run(lockRelationship(actor, input.relationshipId, "for no key update"));
  if (!row) return { kind: "not-found" };
  const [[open], [time]] = await tx.run(openRequestOf(organizationId, row.id), days);
  if (!time) throw new Error("The vendor's settings are gone.");
  if (row.ends_at) return refuse("relationship-ended");
  const code = refusalToAsk(actor, { hasRequest: open !== undefined });
  if (code) return refuse(code);
  const id = v7();
  await tx.run(
    auditEntry(actor, {
      organizationId,
      at: time.at,
      act: "removal-asked",
      subject: { type: "removal-request", id },
      after: { answerBy: time.answer_by.toISOString() },
      reason: input.reason,
    }),
    query
      .insertInto("removal_request")
      .values({
        organization_id: organizationId,
        id,
        relationship_id: row.id,
        partner_id: row.partner_id,
        asked_by: actor.personId,
        asked_at: time.at,
        reason: input.reason,
        answer_by: time.answer_by,
      })
      .compile(),
    tellOfRelationship({ subject: "removal-request", organizationId, id }, time.at),
  );
  return { kind: "done", id };
}
