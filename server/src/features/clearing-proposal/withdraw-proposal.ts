import type { PartnerActor } from "../../access/actor.ts";
import { refuse, type Step } from "../../access/step.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { refusalToWithdraw } from "./actions.ts";
import { moveProposal } from "./answer-queries.ts";
import { lockProposal } from "./proposal-queries.ts";

/** The reseller takes its proposal back. The caller commits. */
export async function withdrawProposal(tx: Transaction, actor: PartnerActor, id: string): Promise<Step> {
  const [[row]] = await tx.run(lockProposal(actor, id));
  if (!row) return { kind: "not-found" };
  const code = refusalToWithdraw(actor, row.state);
  if (code) return refuse(code, { state: row.state });
  await tx.run(...moveProposal(actor, row, { state: "withdrawn" }, { at: row.instant }));
  return { kind: "done", id };
}
