import type pg from "pg";
import { z } from "zod";
import { rowId } from "../../../../contract/ids.ts";
import type { OrderList, OrdersQuery } from "../../../../contract/orders.ts";
import { contextOf, type PersonActor } from "../../access/actor.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import { encodeCursor, readCursor } from "../../platform/http/cursor.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { startAction } from "./actions.ts";
import { itemsOf, ordersPage } from "./order-queries.ts";
import { orderSummary } from "./order-view.ts";

/** When an order was changed last, and its key. */
const Place = z.tuple([z.iso.datetime(), z.guid()]);

/** The orders that the actor may see, the one that was changed last first, one page of them. */
export async function listOrders(
  pool: pg.Pool,
  actor: PersonActor,
  { state, organizationId, q, limit, cursor }: z.infer<typeof OrdersQuery>,
  reader: Reader,
): Promise<OrderList> {
  const after = readCursor(cursor, Place);
  const [orders, items] = await inTransaction(pool, contextOf(actor), async (tx) => {
    const [found] = await tx.run(
      ordersPage(actor, {
        state,
        organizationId: organizationId && rowId("organization", organizationId),
        q,
        after,
        limit: limit + 1,
      }),
    );
    const page = found.map(({ id }) => id);
    const [rows] = await tx.commit(itemsOf(actor, page, false));
    return [found, Map.groupBy(rows, (row) => row.order_id)] as const;
  });
  const page = orders.slice(0, limit);
  const last = orders.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((order) => orderSummary(order, items.get(order.id) ?? [], reader)),
    nextCursor: last ? encodeCursor([last.changed_at.toISOString(), last.id]) : null,
    actions: { start: startAction(actor, reader) },
  };
}
