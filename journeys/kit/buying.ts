import type { APIRequestContext, Page } from "@playwright/test";
import type { Order } from "../../contract/orders.ts";
import type { Service } from "../../contract/resources.ts";
import type { Label } from "./labels.ts";
import { expect } from "./test.ts";

type Say = (label: Label) => string;

/** What a person sees and uses of check out. */
export function checkOut(page: Page, say: Say) {
  const main = page.getByRole("main");
  const button = (name: Label) => main.getByRole("button", { name: say(name), exact: true });
  const pane = page.getByRole("region", { name: say("Partner information"), exact: true });
  const inPane = (name: Label) => pane.getByRole("button", { name: say(name), exact: true });
  return {
    heading: page.getByRole("heading", { level: 1, name: say("Check out"), exact: true }),
    step: page.getByRole("heading", { level: 2 }).first(),
    item: (name: string) => page.getByRole("region", { name, exact: true }),
    quantity: (name: string) =>
      page.getByRole("region", { name, exact: true }).getByRole("textbox", { name: say("Quantity"), exact: true }),
    saved: main.getByText(say("Saved"), { exact: true }),
    summary: page.getByRole("region", { name: say("Order summary"), exact: true }),
    next: button("Next"),
    back: button("Back"),
    street: page.getByRole("textbox", { name: say("Street and number") }),
    town: page.getByRole("textbox", { name: say("Town") }),
    vatId: page.getByRole("textbox", { name: say("VAT ID") }),
    pane,
    add: inPane("Add"),
    change: inPane("Change"),
    remove: inPane("Remove"),
    field: pane.getByRole("textbox", { name: say("Baltic Cloud Partner ID"), exact: true }),
    check: inPane("Check ID"),
    submit: inPane("Submit"),
    cancel: inPane("Cancel"),
    answer: pane.getByRole("status").first(),
    place: button("Place order"),
    ordered: page.getByRole("region", { name: say("New subscriptions"), exact: true }),
  };
}

const address = {
  name: "Zielona Farma sp. z o.o.",
  street: "Polna 4",
  postcode: "30-001",
  town: "Kraków",
  country: "PL",
};

/** Starts an order of plans, each "Baltic Office Business", with all that an invoice needs. */
export async function startOrder(request: APIRequestContext, ...names: readonly string[]): Promise<Order> {
  const { items: services } = (await (await request.get("/api/v1/services")).json()) as { items: Service[] };
  const plans = services.flatMap(({ name, plans }) =>
    plans.map((plan) => ({ id: plan.id, name: `${name} ${plan.name}` })),
  );
  const items = names.map((name) => ({ planId: plans.find((plan) => plan.name === name)?.id }));
  const started = await request.post("/api/v1/orders", { data: { items } });
  expect(started.status(), await started.text()).toBe(201);
  const { id } = (await started.json()) as Order;
  const payment = { method: "invoice", billingAddress: address };
  const changed = await request.patch(`/api/v1/orders/${id}`, { data: { payment } });
  expect(changed.status(), await changed.text()).toBe(200);
  return (await changed.json()) as Order;
}

/** How many orders the organization has placed, and how many subscriptions it has. */
export async function countBought(request: APIRequestContext) {
  const count = async (path: string) =>
    ((await (await request.get(`/api/v1${path}`)).json()) as { items: unknown[] }).items.length;
  return { orders: await count("/orders?state=placed"), subscriptions: await count("/subscriptions?limit=200") };
}
