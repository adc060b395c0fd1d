import type pg from "pg";
import { publicId } from "../../../../contract/ids.ts";
import type { OrderPartnerIdCheck } from "../../../../contract/orders.ts";
import { checkOrderPartner, orderNotOpenReason } from "../../../../domain/order-eligibility.ts";
import { parsePartnerId } from "../../../../domain/partner-id.ts";
import { type CustomerActor, contextOf } from "../../access/actor.ts";
import { read } from "../../platform/database/transaction.ts";
import type { Reader } from "../audit-event/actor-view.ts";
import { type ItemRow, itemsOf, orderById } from "../order/order-queries.ts";
import { checkedItem, ofWholeOrder } from "../order/order-view.ts";
import { partnerByNumber } from "../partner/partner-queries.ts";
import { type Checked, checkView } from "./check-view.ts";

/** What a check answers for one item of an order. */
export interface CheckedItem extends Checked {
  readonly item: ItemRow;
}

/**
 * Says whether a partner may be put on an order's items: on each of them, or on the one that is named.
 *
 * @returns null where the actor sees no such order, or the order has no such item.
 */
export async function checkOnOrder(
  pool: pg.Pool,
  actor: CustomerActor,
  input: { readonly orderId: string; readonly itemId: string | null; readonly partnerId: string },
): Promise<readonly CheckedItem[] | null> {
  const partnerNumber = parsePartnerId(input.partnerId);
  const [[order], items, [partner = null]] = await read(
    pool,
    contextOf(actor),
    orderById(actor, input.orderId),
    itemsOf(actor, [input.orderId]),
    partnerByNumber(partnerNumber ?? ""),
  );
  if (!order) return null;
  const notOpen = orderNotOpenReason(order.state, actor.role, order.seller !== null);
  const meant = input.itemId === null ? items : items.filter(({ id }) => id === input.itemId);
  if (input.itemId !== null && meant.length === 0) return null;
  return meant.map((item) => {
    const place = { serviceId: item.service_id, countryOfUse: item.country_of_use };
    const check = checkOrderPartner({ partnerNumber, item: place, notOpen, partner });
    return { ...checkedItem(item, { check, partner, partnerNumber }), item };
  });
}

/**
 * The outcome of the whole is that of the first item refused; where none is, that of the first.
 *
 * @param isWhole asked about the whole order: then the way out leads back to it, and not to one item.
 */
export function orderCheckView(checked: readonly CheckedItem[], isWhole: boolean, reader: Reader): OrderPartnerIdCheck {
  const first = checked.find(({ check }) => check.outcome !== "eligible") ?? checked[0];
  if (!first) throw new Error("An order without items has nothing to be checked.");
  return {
    ...checkView(isWhole ? ofWholeOrder(first) : first, reader),
    items: checked.map((one) => ({
      id: publicId("orderItem", one.item.id),
      name: one.item.name,
      check: checkView(one, reader),
    })),
  };
}
