import { contextOf, type JobActor } from "../../access/actor.ts";
import { inTransaction } from "../../platform/database/transaction.ts";
import type { TellSurroundings } from "../../platform/mail/mail-office.ts";
import { adminsToTell, asPerson, tell } from "../outgoing-mail/outgoing-mail-queries.ts";
import { orderMail } from "./order-mail.ts";
import { itemsOf, orderById } from "./order-queries.ts";
import { quoteOrder } from "./quote-order.ts";

/** Confirms an order to the customer's admins, in the words and sums of its page. */
export async function tellOrderPlaced(
  { pool, office }: TellSurroundings,
  { organizationId, orderId }: { readonly organizationId: string; readonly orderId: string },
): Promise<void> {
  const actor: JobActor = { kind: "job", organizationId };
  await inTransaction(pool, contextOf(actor), async (tx) => {
    // First: who is locked cannot be erased between the reading of a name and the mail that bears it.
    const [admins, [order], items] = await tx.run(
      adminsToTell(organizationId),
      orderById(actor, orderId),
      itemsOf(actor, [orderId]),
    );
    if (order?.state !== "placed") return;
    const quote = quoteOrder(order, items);
    await tx.commit(
      ...tell(office, admins.map(asPerson), {
        organizationId,
        tells: `order-placed ${orderId}`,
        kind: "order-placed",
        namedPersonIds: order.placed_by ? [order.placed_by] : [],
        content: (language) => orderMail(office, order, quote, language),
      }),
    );
  });
}
