import type { PartnerActor } from "../../access/actor.ts";
import { refuse, type Step } from "../../access/step.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { refusalToWithdraw, stateOf } from "./actions.ts";
import { lockInvitation } from "./invitation-queries.ts";
import { moveInvitation } from "./move-queries.ts";

/** The reseller takes its invitation back: the link opens nothing any more. The caller commits. */
export async function withdrawInvitation(tx: Transaction, actor: PartnerActor, id: string): Promise<Step> {
  const [[row]] = await tx.run(lockInvitation(actor, id));
  if (!row) return { kind: "not-found" };
  const code = refusalToWithdraw(actor, row);
  if (code) return refuse(code, { state: stateOf(row) });
  await tx.run(...moveInvitation(actor, row, "withdrawn", { at: row.instant }));
  return { kind: "done", id };
}
