import type { CustomerActor } from "../../access/actor.ts";
import { refuse, type Step } from "../../access/step.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { refusalToAnswer, stateOf } from "./actions.ts";
import { lockInvitation } from "./invitation-queries.ts";
import { moveInvitation } from "./move-queries.ts";

/** The customer's global admin says no. The caller commits. */
export async function declineInvitation(
  tx: Transaction,
  actor: CustomerActor,
  { id, reason }: { readonly id: string; readonly reason: string | null },
): Promise<Step> {
  const [[row]] = await tx.run(lockInvitation(actor, id));
  if (!row) return { kind: "not-found" };
  const code = refusalToAnswer(actor, row);
  if (code) return refuse(code, { state: stateOf(row) });
  await tx.run(...moveInvitation(actor, row, "declined", { at: row.instant, reason }));
  return { kind: "done", id };
}
