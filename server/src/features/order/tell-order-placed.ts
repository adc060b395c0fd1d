import { sql } from "kysely";
import { publicId } from "../../../../contract/ids.ts";
import { contextOf, type JobActor } from "../../access/actor.ts";
import { speakFor, speakForPartner } from "../../access/speak-for.ts";
import { type Query, query } from "../../platform/database/query.ts";
import { inTransaction, type Transaction } from "../../platform/database/transaction.ts";
import type { MailOffice, TellSurroundings } from "../../platform/mail/mail-office.ts";
import { type ListenerRow, listeners, namesInRow, tellCompany, tellPeople } from "../notice/notice-queries.ts";
import { asContact, contactToTell, tell } from "../outgoing-mail/outgoing-mail-queries.ts";
import type { PartnerSummaryRow } from "../partner/partner-view.ts";
import { orderMail } from "./order-mail.ts";
import { itemsOf, type OrderRow, orderById } from "./order-queries.ts";
import { type Quote, quoteOrder } from "./quote-order.ts";
import { resoldOrderMail } from "./resold-order-mail.ts";

/** Confirms an order to the customer's people, in the words and sums of its page; and where a reseller placed it, to both sides. */
export async function tellOrderPlaced(
  { pool, office }: TellSurroundings,
  { organizationId, orderId }: { readonly organizationId: string; readonly orderId: string },
): Promise<void> {
  const actor: JobActor = { kind: "job", organizationId };
  await inTransaction(pool, contextOf(actor), async (tx) => {
    // First: who is locked cannot be erased between the reading of a name and the mail that bears it.
    const [admins, [order], items, [reseller]] = await tx.run(
      listeners("orders"),
      orderById(actor, orderId),
      itemsOf(actor, [orderId]),
      resellerOf(organizationId, orderId),
    );
    if (order?.state !== "placed") return;
    const quote = quoteOrder(order, items);
    const placed = { office, order, quote, admins };
    if (reseller) return tellResold(tx, placed, reseller);
    await tx.commit(
      ...tellPeople(office, organizationId, admins, {
        topic: "orders",
        kind: "order-placed",
        tells: `order-placed ${orderId}`,
        about: { number: order.order_number ?? "", count: items.length, subscriptions: whatIsIn(quote) },
        path: `/admin/orders/${publicId("order", orderId)}`,
        namedPersonIds: order.placed_by ? [order.placed_by] : [],
        content: (language) => orderMail(office, order, quote, language),
      }),
    );
  });
}

interface Placed {
  readonly office: MailOffice;
  readonly order: OrderRow;
  readonly quote: Quote;
  readonly admins: readonly ListenerRow[];
}

function resellerOf(organizationId: string, orderId: string): Query<PartnerSummaryRow> {
  return sql<PartnerSummaryRow>`
    select p.id, p.partner_number, p.name, p.town, p.country from "order" o join partner p on p.id = o.sold_by
    where o.organization_id = ${organizationId} and o.id = ${orderId}`.compile(query);
}

const whatIsIn = ({ items }: Quote) => namesInRow(items.map(({ row }) => row.name));

async function tellResold(
  tx: Transaction,
  { office, order, quote, admins }: Placed,
  reseller: PartnerSummaryRow,
): Promise<void> {
  const { organization_id: organizationId, organization_name: organization, id, order_number } = order;
  const [contacts, [company], people] = await tx.run(
    contactToTell(reseller.id),
    speakForPartner(reseller.id),
    listeners("orders"),
    speakFor(organizationId),
  );
  const tells = `order-placed ${id}`;
  const number = order_number ?? "";
  const subscriptions = whatIsIn(quote);
  const sold = {
    tells,
    kind: "order-sold",
    content: (language) => resoldOrderMail(office, { order, quote, reseller, to: "reseller" }, language),
  } satisfies Pick<Parameters<typeof tellCompany>[3], "tells" | "kind" | "content">;
  await tx.commit(
    ...tellPeople(office, organizationId, admins, {
      topic: "orders",
      kind: "order-placed-by-reseller",
      tells,
      about: { number, partner: reseller.name, subscriptions },
      path: `/admin/orders/${publicId("order", id)}`,
      content: (language) => resoldOrderMail(office, { order, quote, reseller, to: "customer" }, language),
    }),
    ...tell(office, contacts.map(asContact), { organizationId, ...sold }),
    ...tellCompany(office, company?.company, people, {
      topic: "orders",
      about: { organization, number, subscriptions },
      path: `/partner/customers/${publicId("organization", organizationId)}`,
      ...sold,
    }),
  );
}
