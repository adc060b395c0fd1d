import { sql } from "kysely";
import { v7 } from "uuid";
import type { ProblemCode } from "../../../../contract/problems.ts";
import { refusalToMovePartner } from "../../../../domain/partner-states.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { auditEntry } from "../../access/audit.ts";
import { currentInstant, type Query, query } from "../../platform/database/query.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { accountsOf, lockCompanyOf, noteCustomers } from "./affected-queries.ts";

export interface SuspendInput {
  readonly partnerId: string;
  readonly kind: "suspended" | "retired";
  readonly reason: string;
}

export type Suspended =
  | { readonly id: string }
  | { readonly refused: ProblemCode; readonly values?: Readonly<Record<string, string>> };

/**
 * Suspends, or retires, an account and, of a headquarters account, its locations. The record stays as it is (rule 6); who is tied to
 * them is written down, and told after five minutes. Does not commit.
 */
export async function suspendPartner(tx: Transaction, actor: OperatorActor, input: SuspendInput): Promise<Suspended> {
  const { partnerId, kind, reason } = input;
  const [, accounts, [now]] = await tx.run(lockCompanyOf(partnerId), accountsOf(partnerId, true), currentInstant);
  const [self] = accounts;
  if (!self || !now || self.id !== partnerId) return { refused: "not-found" };
  const refused = refusalToMovePartner({ state: self.state, headquartersState: self.headquarters_state }, kind);
  if (refused) return { refused, values: { partner: self.name } };

  // A location that was suspended by itself keeps its own suspension; a retired one is retired already.
  const concerned = accounts.filter(({ state }) => (kind === "suspended" ? state === "active" : state !== "retired"));
  const keys = concerned.map(({ id }) => id);
  const id = v7();
  const at = now.instant;
  await tx.run(
    endPresent(actor, keys, at, reason),
    begin(actor, { id, partnerId, kind, reason, keys, at }),
    sql`update partner set state = ${kind} where id = any(${keys}::uuid[])`.compile(query),
    noteCustomers(id, keys),
    auditEntry(actor, {
      organizationId: actor.organizationId,
      at,
      act: kind === "suspended" ? "partner-suspended" : "partner-retired",
      subject: { type: "partner", id: partnerId },
      before: { state: self.state },
      after: { state: kind, partnerIds: concerned.map(({ partner_number }) => partner_number) },
      reason,
    }),
  );
  return { id };
}

interface Beginning extends SuspendInput {
  readonly id: string;
  readonly keys: readonly string[];
  readonly at: Date;
}

/** One row for each account; the others follow the one that was asked for. */
function begin(actor: OperatorActor, { id, partnerId, kind, reason, keys, at }: Beginning): Query<unknown> {
  const rows = keys.map((key) => ({ id: key === partnerId ? id : v7(), partner_id: key }));
  return sql`
    insert into partner_suspension (
      id, partner_id, leading_id, kind, reason, operator_organization_id, begun_by, starts_at, tells_at)
    select n.id, n.partner_id, ${id}, ${kind}, ${reason}, ${actor.organizationId}, ${actor.personId}, ${at}::timestamptz,
      ${at}::timestamptz + interval '5 minutes'
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, partner_id uuid)`.compile(query);
}

/** What was suspended and is retired now is not suspended any more. */
function endPresent(actor: OperatorActor, keys: readonly string[], at: Date, reason: string): Query<unknown> {
  return sql`
    update partner_suspension set ended_at = ${at}, ended_by = ${actor.personId}, end_reason = ${reason}
    where partner_id = any(${[...keys]}::uuid[]) and ended_at is null`.compile(query);
}
