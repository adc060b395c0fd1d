import type { z } from "zod";
import type { DecideRemovalRequest } from "../../../../contract/relationships.ts";
import type { OperatorActor } from "../../access/actor.ts";
import { refuse, type Step } from "../../access/step.ts";
import type { Transaction } from "../../platform/database/transaction.ts";
import { refusalToDecide } from "./actions.ts";
import { lockRequest, moveRequest } from "./move-queries.ts";

/**
 * The vendor decides a case with a reason that both sides read: granted, the relationship ends as soon as nothing stands in the way;
 * refused, it stays. The caller commits.
 */
export async function decideRemovalRequest(
  tx: Transaction,
  actor: OperatorActor,
  { id, outcome, reason }: z.infer<typeof DecideRemovalRequest> & { readonly id: string },
): Promise<Step> {
  const [[row]] = await tx.run(lockRequest(actor, id));
  if (!row) return { kind: "not-found" };
  const code = refusalToDecide(actor, row);
  if (code) return refuse(code, { state: row.state });
  const at = row.instant;
  const decision = {
    state: outcome,
    outcome,
    decided_at: at,
    decision_reason: reason,
    ended_at: outcome === "refused" ? at : null,
  };
  await tx.run(...moveRequest(actor, row, decision, { act: `removal-${outcome}`, at, reason }));
  return { kind: "done", id };
}
