import type pg from "pg";
import type { ClearingProposal } from "../../../../contract/relationships.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { inTransaction, type Transaction } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { proposalById } from "./proposal-queries.ts";
import { proposalView } from "./proposal-view.ts";

/** One proposal; null where the actor sees none with that key. */
export function readProposal(
  pool: pg.Pool,
  actor: PersonActor,
  id: string,
  reader: Reader,
): Promise<ClearingProposal | null> {
  return inTransaction(pool, contextOf(actor), (tx) => readProposalIn(tx, actor, id, reader));
}

/** The same in the transaction that has changed it. */
export async function readProposalIn(
  tx: Transaction,
  actor: PersonActor,
  id: string,
  reader: Reader,
): Promise<ClearingProposal | null> {
  const [[row]] = await tx.run(proposalById(actor, id));
  return row ? proposalView(row, actor, reader) : null;
}
