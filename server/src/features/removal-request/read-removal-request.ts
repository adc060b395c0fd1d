import type pg from "pg";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { inTransaction, type Transaction } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { removalRequestById } from "./removal-request-queries.ts";
import { removalRequestView } from "./removal-request-view.ts";

/** One request; null where the actor sees none with that key. */
export function readRemovalRequest(
  pool: pg.Pool,
  actor: PersonActor,
  id: string,
  reader: Reader,
): Promise<RemovalRequest | null> {
  return inTransaction(pool, contextOf(actor), (tx) => readRemovalRequestIn(tx, actor, id, reader));
}

/** The same in the transaction that has changed it. */
export async function readRemovalRequestIn(
  tx: Transaction,
  actor: PersonActor,
  id: string,
  reader: Reader,
): Promise<RemovalRequest | null> {
  const [[row]] = await tx.run(removalRequestById(actor, id));
  return row ? removalRequestView(row, actor, reader) : null;
}
