import { asDate, idOf, type News, named } from "./notice-names.ts";
import type { Rows } from "./rows.ts";

/** What is told of messages to partners. */
export function newsOfMessages(rows: Rows): News[] {
  const name = named(rows);
  return rows.partner_message.map(
    ({ partner_company_id, partner_id, sent_at, organization_name, subscription_name }) => ({
      to: partner_company_id,
      at: new Date(sent_at),
      topic: "messages",
      kind: subscription_name ? "partner-message-about" : "partner-message",
      about: {
        organization: organization_name,
        partner: name.partner(partner_id),
        subscription: subscription_name ?? "",
      },
      path: "/partner/messages",
    }),
  );
}

/** What is told of orders that were placed, by the customer or by its reseller. */
export function newsOfOrders(rows: Rows): News[] {
  const name = named(rows);
  return rows.order
    .filter(({ state }) => state === "placed")
    .flatMap(({ organization_id, id, order_number, placed_at, sold_by, reseller_company_id }): News[] => {
      const items = rows.order_item.filter(({ order_id, subscription_id }) => order_id === id && subscription_id);
      const bought = items.map(({ subscription_id }) => name.subscription(subscription_id ?? ""));
      const about = { number: String(order_number ?? ""), subscriptions: bought.slice(0, 3).join(", ") };
      const told = { at: asDate(placed_at) ?? new Date(0), topic: "orders" } as const;
      const customer = { ...told, to: organization_id, path: `/admin/orders/${idOf("ord", id)}` };
      if (!sold_by) return [{ ...customer, kind: "order-placed", about: { ...about, count: bought.length } }];
      return [
        { ...customer, kind: "order-placed-by-reseller", about: { ...about, partner: name.partner(sold_by) } },
        {
          ...told,
          to: reseller_company_id,
          kind: "order-sold",
          about: { ...about, organization: name.organization(organization_id) },
          path: `/partner/customers/${idOf("org", organization_id)}`,
        },
      ];
    });
}
