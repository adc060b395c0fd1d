import type pg from "pg";
import { contextOf, type OrderingActor } from "../../access/actor.ts";
import { inTransaction, type Transaction } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import type { OrderAnswer } from "./answers.ts";
import type { DraftInput } from "./open-draft.ts";
import { answerOf } from "./reply-with-order.ts";

type Work = (tx: Transaction, answer: DraftInput["answer"]) => Promise<OrderAnswer>;

/** Runs a write that may be repeated, and gives it what it needs to write down its answer. */
export function writeOrder(pool: pg.Pool, actor: OrderingActor, reader: Reader, work: Work): Promise<OrderAnswer> {
  return inTransaction(pool, contextOf(actor), (tx) =>
    work(tx, (whole, status) => answerOf(whole, status, actor, reader)),
  );
}
