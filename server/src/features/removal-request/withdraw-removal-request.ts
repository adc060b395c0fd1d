import type { CustomerActor } from "../../access/actor.ts";
import { refuse, type Step } from "../../access/step.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { refusalToWithdraw } from "./actions.ts";
import { lockRequest, moveRequest } from "./move-queries.ts";

/** The customer takes its request back. The caller commits. */
export async function withdrawRemovalRequest(tx: Transaction, actor: CustomerActor, id: string): Promise<Step> {
  const [[row]] = await tx.run(lockRequest(actor, id));
  if (!row) return { kind: "not-found" };
  const code = refusalToWithdraw(actor, row);
  if (code) return refuse(code, { state: row.state });
  const at = row.instant;
  await tx.run(...moveRequest(actor, row, { state: "withdrawn", ended_at: at }, { act: "removal-withdrawn", at }));
  return { kind: "done", id };
}
