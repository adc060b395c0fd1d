import type { APIRequestContext } from "@playwright/test";
import type pg from "pg";
import type { Order } from "../../contract/orders.ts";
import type { Customer } from "../../contract/portfolio.ts";
import type { Service } from "../../contract/resources.ts";
import type { ListPage } from "../../web/src/platform/list-page.ts";
import { expect } from "./test.ts";

/** A reseller's order for a customer, written and not placed. */
export async function draftFor(
  reseller: APIRequestContext,
  customer: string,
  ...names: readonly string[]
): Promise<Order> {
  const { items: customers } = (await (await reseller.get("/api/v1/customers")).json()) as ListPage<Customer>;
  const id = customers.find(({ organization }) => organization.name === customer)?.organization.id;
  const { items: services } = (await (await reseller.get("/api/v1/services?country=PL")).json()) as ListPage<Service>;
  const plans = services.flatMap(({ name, plans }) =>
    plans.map((plan) => ({ id: plan.id, name: `${name} ${plan.name}` })),
  );
  const items = names.map((name) => ({ planId: plans.find((plan) => plan.name === name)?.id }));
  const started = await reseller.post(`/api/v1/customers/${id}/orders`, { data: { items } });
  expect(started.status(), await started.text()).toBe(201);
  return (await started.json()) as Order;
}

/** The same, placed. */
export async function sellTo(
  reseller: APIRequestContext,
  customer: string,
  ...names: readonly string[]
): Promise<void> {
  const { etag, id, totals } = await draftFor(reseller, customer, ...names);
  const options = { headers: { "if-match": etag }, data: { total: totals?.total } };
  const placed = await reseller.post(`/api/v1/orders/${id}/placement`, options);
  expect(placed.status(), await placed.text()).toBe(201);
}

/** The term of what a reseller sold to a customer, by its service's and plan's name, has come to its end. */
export async function endTermToday(owner: pg.Pool, customer: string, name: string): Promise<void> {
  const { rowCount } = await owner.query(
    `update subscription s set term_starts_on = current_date - 365, starts_on = current_date - 365, renews_on = current_date
     from service v, plan l, organization o
     where o.id = s.organization_id and v.id = s.service_id and l.id = s.plan_id and s.sold_by is not null and v.name || ' ' || l.name = $1 and o.name = $2`,
    [name, customer],
  );
  expect(rowCount).toBe(1);
}
