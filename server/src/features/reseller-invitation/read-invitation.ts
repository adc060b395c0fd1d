import type pg from "pg";
import type { ResellerInvitation } from "../../../../contract/relationships.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { inTransaction, type Transaction } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { invitationById } from "./invitation-queries.ts";
import { invitationView } from "./invitation-view.ts";

/** One invitation; null where the actor sees none with that key. */
export function readInvitation(
  pool: pg.Pool,
  actor: PersonActor,
  id: string,
  reader: Reader,
): Promise<ResellerInvitation | null> {
  return inTransaction(pool, contextOf(actor), (tx) => readInvitationIn(tx, actor, id, reader));
}

/** The same in the transaction that has changed it. */
export async function readInvitationIn(
  tx: Transaction,
  actor: PersonActor,
  id: string,
  reader: Reader,
): Promise<ResellerInvitation | null> {
  const [[row]] = await tx.run(invitationById(actor, id));
  return row ? invitationView(row, actor, reader) : null;
}
