import type { CustomerActor } from "../../access/actor.ts";
import { refuse, type Step } from "../../access/step.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { refusalToAnswer } from "./actions.ts";
import { moveProposal } from "./answer-queries.ts";
import { lockProposal } from "./proposal-queries.ts";

/** The customer says no: everything stays as it is. The caller commits. */
export async function refuseProposal(
  tx: Transaction,
  actor: CustomerActor,
  { id, reason }: { readonly id: string; readonly reason: string | null },
): Promise<Step> {
  const [[row]] = await tx.run(lockProposal(actor, id));
  if (!row) return { kind: "not-found" };
  const code = refusalToAnswer(actor, row.state);
  if (code) return refuse(code, { state: row.state });
  const refused = { state: "refused", answered_at: row.instant, refusal_reason: reason } as const;
  await tx.run(...moveProposal(actor, row, refused, { at: row.instant, reason }));
  return { kind: "done", id };
}
