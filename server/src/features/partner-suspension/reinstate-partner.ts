import { sql } from "kysely";
import type { ProblemCode } from "../../../../contract/problems.ts";
import { refusalToMovePartner } from "../../../../domain/partner-states.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { accountsOf, lockCompanyOf } from "./affected-queries.ts";

/** Makes an account active again, and those that were suspended together with it. Does not commit. */
export async function reinstatePartner(
  tx: Transaction,
  actor: OperatorActor,
  { partnerId, reason }: { readonly partnerId: string; readonly reason: string },
): Promise<{ readonly refused: ProblemCode; readonly values?: Readonly<Record<string, string>> } | "reinstated"> {
  const [, accounts, open, [now]] = await tx.run(
    lockCompanyOf(partnerId),
    accountsOf(partnerId, true),
    openSuspensions(partnerId),
    currentInstant,
  );
  const [self] = accounts;
  if (!self || !now || self.id !== partnerId) return { refused: "not-found" };
  const refused = refusalToMovePartner({ state: self.state, headquartersState: self.headquarters_state }, "active");
  if (refused) return { refused, values: { partner: self.name } };

  const own = open.find((one) => one.partner_id === partnerId);
  const together = open.filter((one) => one.leading_id === own?.leading_id).map((one) => one.partner_id);
  const keys = own ? together : [partnerId];
  await tx.run(
    sql`update partner set state = 'active' where id = any(${keys}::uuid[])`.compile(query),
    sql`
      update partner_suspension set ended_at = ${now.instant}, ended_by = ${actor.personId}, end_reason = ${reason}
      where partner_id = any(${keys}::uuid[]) and ended_at is null`.compile(query),
    auditEntry(actor, {
      organizationId: actor.organizationId,
      at: now.instant,
      act: "partner-reinstated",
      subject: { type: "partner", id: partnerId },
      before: { state: self.state },
      after: {
        state: "active",
        partnerIds: accounts.filter(({ id }) => keys.includes(id)).map(({ partner_number }) => partner_number),
      },
      reason,
    }),
  );
  return "reinstated";
}

/** Those in force of an account and, of a headquarters account, of its locations. */
function openSuspensions(partnerId: string): Query<{ readonly partner_id: string; readonly leading_id: string }> {
  return sql<{ readonly partner_id: string; readonly leading_id: string }>`
    select s.partner_id, s.leading_id from partner_suspension s join partner p on p.id = s.partner_id
    where (p.id = ${partnerId} or p.headquarters_id = ${partnerId}) and s.ended_at is null`.compile(query);
}
