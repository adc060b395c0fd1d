import type pg from "pg";
import type { Order } from "../../../../contract/orders.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { itemsOf, orderById } from "./order-queries.ts";
import { orderView } from "./order-view.ts";

/**
 * One order: a draft with what it costs and what is wrong with it now, a placed one with what it was placed at.
 *
 * @returns null where the actor sees no such order.
 */
export async function readOrder(pool: pg.Pool, actor: PersonActor, id: string, reader: Reader): Promise<Order | null> {
  const [[order], items] = await read(pool, contextOf(actor), orderById(actor, id), itemsOf(actor, [id]));
  return order ? orderView(order, items, actor, reader) : null;
}
