import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { ChangeOrder, Order, OrderItem } from "../../../../contract/orders.ts";
import { ApiProblem } from "../../platform/api.ts";
import { Unreachable } from "../../platform/unreachable.ts";
import { DraftKeeper } from "./draft-keeper.ts";

const address = { name: "Zielona Farma", street: null, postcode: null, town: null, country: "PL" };

function item(id: string, seats: number): OrderItem {
  return {
    id,
    plan: { id: "pln_1", code: "business", name: "Business" },
    seats,
    seatsAllowed: { min: 1, max: 300 },
    term: "yearly",
    countryOfUse: "PL",
  } as OrderItem;
}

function order(revision: number, change: Partial<Order> = {}): Order {
  return {
    id: "ord_1",
    state: "draft",
    etag: `"${revision}"`,
    changedAt: `2026-11-22T10:00:0${revision}.000Z`,
    items: [item("itm_1", 10), item("itm_2", 20)],
    payment: { method: "invoice", purchaseOrderNumber: null, vatId: null, billingAddress: address },
    ...change,
  } as Order;
}

/** A server that keeps one order, and can be made to refuse. */
function server(first: Order) {
  let now = first;
  let revision = 1;
  const sent: ChangeOrder[] = [];
  const refusals: Error[] = [];
  const apply = (changes: ChangeOrder) => {
    revision += 1;
    const items = changes.items?.map(({ id, seats = 1 }) => item(id ?? "itm_new", seats)) ?? now.items;
    const { method = "invoice", billingAddress = address, ...rest } = changes.payment ?? now.payment;
    const vatId = rest.vatId?.replaceAll(/\s/g, "") ?? null;
    now = order(revision, {
      items,
      payment: { method, billingAddress, vatId, purchaseOrderNumber: rest.purchaseOrderNumber ?? null },
    });
  };
  return {
    sent,
    refusals,
    apply,
    now: () => now,
    requests: {
      read: async () => now,
      change: async (_: string, changes: ChangeOrder, etag: string) => {
        sent.push(changes);
        const refusal = refusals.shift();
        if (refusal) throw refusal;
        if (etag !== now.etag) throw problem({ code: "order-changed", status: 412, currentOrder: now });
        apply(changes);
        return now;
      },
    },
  };
}

function problem(document: Partial<ApiProblem["document"]>): ApiProblem {
  return new ApiProblem({ type: "", title: "", detail: "", status: 422, code: "vat-id-wrong", ...document });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function begin() {
  const kept = server(order(1));
  const keeper = new DraftKeeper(kept.now(), kept.requests);
  return { kept, keeper };
}

it("sends what was typed once, after a pause, and with all that stands beside it", async () => {
  const { kept, keeper } = begin();
  for (const seats of ["2", "25"]) keeper.editItem("itm_1", { seats });
  expect(keeper.read().save).toBe("waiting");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(kept.sent).toHaveLength(1);
  expect(kept.now().items.map(({ seats }) => seats)).toEqual([25, 20]);
  expect(keeper.read()).toMatchObject({ save: "saved", edits: { items: {}, payment: {} } });
});

it("keeps a quantity that cannot be ordered on the page, and sends the rest", async () => {
  const { kept, keeper } = begin();
  keeper.editItem("itm_1", { seats: "301" });
  keeper.editPayment("town", "Kraków");
  await keeper.flush();
  expect(kept.now().items[0]?.seats).toBe(10);
  expect(kept.now().payment.billingAddress.town).toBe("Kraków");
  expect(keeper.read()).toMatchObject({ save: "held", edits: { items: { itm_1: { seats: "301" } } } });
});

it("says what the server says of a VAT ID, saves the rest without it, and asks no second time", async () => {
  const { kept, keeper } = begin();
  kept.refusals.push(problem({ errors: [{ field: "payment.vatId", message: "Not of Poland." }] }));
  keeper.editPayment("vatId", "123");
  keeper.editPayment("street", "Polna 4");
  await keeper.flush();
  expect(kept.now().payment).toMatchObject({ vatId: null, billingAddress: { street: "Polna 4" } });
  expect(keeper.read()).toMatchObject({ save: "held", fieldErrors: { vatId: "Not of Poland." } });
  await keeper.flush();
  expect(kept.sent).toHaveLength(2);
});

it("takes over how the server writes what was typed, and does not send it for ever", async () => {
  const { kept, keeper } = begin();
  keeper.editPayment("vatId", "PL 526 254 42 58");
  await keeper.flush();
  expect(keeper.read()).toMatchObject({ save: "saved", order: { payment: { vatId: "PL5262544258" } } });
  expect(kept.sent).toHaveLength(1);
});

it("keeps everything while the server is away, and saves it once it is back", async () => {
  const { kept, keeper } = begin();
  kept.refusals.push(new Unreachable("away"), new Unreachable("away"));
  keeper.editItem("itm_1", { seats: "30" });
  await keeper.flush();
  expect(keeper.read().save).toBe("away");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(kept.now().items[0]?.seats).toBe(30);
  expect(keeper.read().save).toBe("saved");
});

it("puts its change on top of what another tab has changed elsewhere in the order, and loses neither", async () => {
  const { kept, keeper } = begin();
  kept.apply({
    items: [
      { id: "itm_1", planId: "pln_1", seats: 10 },
      { id: "itm_2", planId: "pln_1", seats: 99 },
    ],
  });
  keeper.editItem("itm_1", { seats: "30" });
  await keeper.flush();
  expect(kept.now().items.map(({ seats }) => seats)).toEqual([30, 99]);
  expect(keeper.read()).toMatchObject({ conflict: false, save: "saved" });
});

it("saves nothing where both have changed the same thing, until the person has decided", async () => {
  const { kept, keeper } = begin();
  kept.apply({
    items: [
      { id: "itm_1", planId: "pln_1", seats: 99 },
      { id: "itm_2", planId: "pln_1", seats: 20 },
    ],
  });
  keeper.editItem("itm_1", { seats: "30" });
  await keeper.flush();
  expect(kept.now().items[0]?.seats).toBe(99);
  expect(keeper.read()).toMatchObject({ conflict: true, edits: { items: { itm_1: { seats: "30" } } } });
  await keeper.keepMine();
  expect(kept.now().items[0]?.seats).toBe(30);
  expect(keeper.read()).toMatchObject({ conflict: false, save: "saved" });
});

it("drops the own edits where the person takes what is there", async () => {
  const { kept, keeper } = begin();
  kept.apply({ items: [{ id: "itm_2", planId: "pln_1", seats: 20 }] });
  keeper.editItem("itm_1", { seats: "30" });
  keeper.editItem("itm_2", { seats: "21" });
  await keeper.flush();
  expect(keeper.read().conflict).toBe(true);
  keeper.takeTheirs();
  await keeper.flush();
  expect(kept.now().items.map(({ seats }) => seats)).toEqual([20]);
  expect(keeper.read()).toMatchObject({ conflict: false, save: "saved", edits: { items: {} } });
});

it("takes what is typed while a change is on its way for the own, and sends it next", async () => {
  const { kept, keeper } = begin();
  keeper.editItem("itm_1", { seats: "3" });
  const flushed = keeper.flush();
  keeper.editItem("itm_1", { seats: "30" });
  await flushed;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(kept.now().items[0]?.seats).toBe(30);
  expect(keeper.read()).toMatchObject({ conflict: false, save: "saved" });
});

it("lets what needs the whole order wait for what was typed before it", async () => {
  const { kept, keeper } = begin();
  keeper.editItem("itm_1", { seats: "30" });
  await keeper.act(async (seen) => {
    expect(seen.items[0]?.seats).toBe(30);
    expect(seen.etag).toBe(kept.now().etag);
    return seen;
  });
});

it("shows what the order is now where that is why an act was refused", async () => {
  const { keeper } = begin();
  const now = order(5, { items: [item("itm_2", 20)] });
  const refused = problem({ code: "total-changed", status: 409, currentOrder: now });
  await expect(keeper.act(() => Promise.reject(refused))).rejects.toBe(refused);
  expect(keeper.read().order.items).toHaveLength(1);
});
