import { expect, test } from "vitest";
import type { Order } from "../../../../contract/orders.ts";
import { authorize, makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { startOrderScene } from "../../../../test-kit/order-scene.ts";
import type { Visitor } from "../../../../test-kit/record-scene.ts";

const scene = await startOrderScene();
const { owner } = scene.database;

const url = "/api/v1/me/chosen-partner";
const choose = (visitor: Visitor, partnerId: string) => visitor.request({ method: "PUT", url, payload: { partnerId } });
const forget = (visitor: Visitor) => visitor.request({ method: "DELETE", url });
const chosenBy = async (visitor: Visitor) =>
  (await visitor.get("/me/chosen-partner")).json()?.partner.partnerId ?? null;
const partnersOf = ({ items }: Order) => items.map((item) => item.partnerOfRecord?.partner.partnerId ?? null);

test("a choice is kept for the person, another takes its place, and it can be forgotten, twice", async () => {
  const { anna, kowal, other, organization } = await scene.makeCast();
  expect((await anna.get("/me/chosen-partner")).body).toBe("null");
  expect((await choose(anna, kowal.partnerId)).json()).toMatchObject({ partner: { partnerId: kowal.partnerId } });
  await choose(anna, ` ${other.partnerId} `);
  expect(await chosenBy(anna)).toBe(other.partnerId);
  const colleague = await scene.visit(await makePerson(owner, { ...organization, kind: "customer" }));
  expect(await chosenBy(colleague)).toBeNull();
  expect((await forget(anna)).statusCode).toBe(204);
  expect((await forget(anna)).statusCode).toBe(204);
  expect(await chosenBy(anna)).toBeNull();
});

test("it starts the next order, on the items that it may serve, and is forgotten by that", async () => {
  const { anna, buyer, service, kowal } = await scene.makeCast();
  await choose(anna, kowal.partnerId);
  const order = await buyer.start(service, await makeService(owner));
  expect(partnersOf(order)).toEqual([kowal.partnerId, null]);
  expect(await chosenBy(anna)).toBeNull();
  expect(partnersOf(await buyer.start(service))).toEqual([null]);
});

test("where it may serve nothing of the order it is not lost: it waits for the next one", async () => {
  const { anna, buyer, service } = await scene.makeCast();
  const [wanted, unserved] = [await makeService(owner), await makeService(owner)];
  const partner = await makeLocation(owner, { authorizations: [{ serviceId: wanted.id }] });
  await choose(anna, partner.partnerId);
  expect(partnersOf(await buyer.start(unserved, service))).toEqual([null, null]);
  expect(await chosenBy(anna)).toBe(partner.partnerId);
  expect(partnersOf(await buyer.start(wanted))).toEqual([partner.partnerId]);
});

test("what cannot be of record anywhere cannot be chosen, and the choice that is there stays", async () => {
  const { anna, reader, agent, operator, kowal, service } = await scene.makeCast();
  await choose(anna, kowal.partnerId);
  const idle = await makeLocation(owner);
  const suspended = await makeLocation(owner, { state: "suspended" });
  await authorize(owner, suspended, { serviceId: service.id });
  const refusals = [
    ["abc", 422, "malformed-partner-id"],
    ["999999999998", 422, "unknown-partner-id"],
    [(await makeHeadquarters(owner)).partnerId, 422, "headquarters"],
    [idle.partnerId, 422, "not-in-force"],
    [suspended.partnerId, 422, "not-in-force"],
  ] as const;
  for (const [typed, status, code] of refusals) {
    const refused = await choose(anna, typed);
    expect([refused.statusCode, refused.json().code]).toEqual([status, code]);
  }
  expect(await chosenBy(anna)).toBe(kowal.partnerId);
  expect((await choose(reader, kowal.partnerId)).json().code).toBe("role-may-not-order");
  expect((await choose(agent, kowal.partnerId)).json().code).toBe("not-found");
  expect((await choose(operator, kowal.partnerId)).json().code).toBe("only-the-customer");
});
