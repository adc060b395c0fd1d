import { afterAll, beforeEach, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { openConsole } from "../../../../test-kit/console-scene.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { type MadePartner, makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";

const { owner, ask, actsAbout, database, visit } = await openConsole();
afterAll(() => database.clock.release());
const now = new Date("2026-11-22T10:00:00.000Z");
const [mail, office] = [await makeService(owner), await makeService(owner)];
const [mailId, officeId] = [publicId("service", mail.id), publicId("service", office.id)];

let partner: MadePartner;
let path: string;
beforeEach(async () => {
  await database.clock.set(now);
  partner = await makeLocation(owner, { name: "Kowal IT Kraków" });
  path = `/partners/${publicId("partner", partner.id)}/authorizations`;
});

const authorize = (more: object = {}) => ask("POST", path, { serviceIds: [mailId], countries: ["PL"], ...more });
const list = async (query = "") => (await ask("GET", `${path}${query}`)).body.items;

test("each service in each country is authorized, all of them or none, and a customer can name the partner then", async () => {
  const customer = await makeOrganization(owner);
  const anna = await visit(await makePerson(owner, customer));
  const subscription = await makeSubscription(owner, customer, mail);
  const name = async () => {
    const at = `/subscriptions/${publicId("subscription", subscription.id)}/partner-of-record`;
    return (await anna("PUT", at, { partnerId: partner.partnerId })).status;
  };
  expect(await name()).toBe(422);
  const made = await authorize({ serviceIds: [mailId, officeId, mailId], countries: ["PL", "NO"] });
  expect(made.status).toBe(201);
  expect(made.body.items).toHaveLength(4);
  expect(made.body.items[0]).toMatchObject({ from: now.toISOString(), until: null, inForce: true });
  expect(await list()).toHaveLength(4);
  expect(await actsAbout(partner.id)).toEqual(Array(4).fill("partner-authorized"));
  await database.clock.advance(1);
  expect(await name()).toBe(200);
  const refused = await authorize({ countries: ["SE", "NO"] });
  expect(refused.body).toMatchObject({ code: "authorization-overlaps" });
  expect(refused.body.detail).toContain("Norway");
  expect(await list()).toHaveLength(4);
});

test("a period begins now or later and ends after it begins", async () => {
  expect((await authorize({ from: "2026-11-22T09:59:59.999Z" })).body.code).toBe("from-in-the-past");
  expect((await authorize({ until: now.toISOString() })).body.code).toBe("period-empty");
  const first = { from: "2027-01-01T00:00:00.000Z", until: "2027-02-01T00:00:00.000Z" };
  expect((await authorize(first)).body.items[0]).toMatchObject({ ...first, inForce: false });
  expect((await authorize({ from: "2027-01-31T00:00:00.000Z" })).body.code).toBe("authorization-overlaps");
  expect((await authorize({ from: first.until })).status).toBe(201);
});

test("the end is changed while it is not over; ended, it is over; what has not begun is taken back", async () => {
  const [one] = (await authorize({ until: "2026-12-01T00:00:00.000Z" })).body.items;
  const [later] = (await authorize({ from: "2027-01-01T00:00:00.000Z" })).body.items;
  const at = `${path}/${one.id}`;
  const until = "2026-12-24T00:00:00.000Z";
  expect((await ask("PATCH", at, { until })).body).toMatchObject({ until });
  await ask("PATCH", at, { until });
  expect((await ask("PATCH", at, { until: null })).body.code).toBe("authorization-overlaps");
  expect((await ask("PATCH", at, { until: now.toISOString() })).body.code).toBe("period-empty");
  expect((await ask("DELETE", `${path}/${later.id}`)).status).toBe(204);
  expect((await ask("PATCH", at, { until: null })).body).toMatchObject({ until: null });
  await database.clock.advance(1000);
  expect((await ask("DELETE", at)).status).toBe(204);
  expect((await ask("DELETE", at)).status).toBe(204);
  const [over] = await list("?time=past");
  expect(over).toMatchObject({ id: one.id, inForce: false, actions: { end: { reason: "authorization-over" } } });
  expect(await list("?time=present")).toEqual([]);
  expect((await ask("PATCH", at, { until: null })).body.code).toBe("authorization-over");
  expect((await actsAbout(partner.id)).sort()).toEqual([
    "partner-authorization-changed",
    "partner-authorization-changed",
    "partner-authorization-ended",
    "partner-authorization-taken-back",
    "partner-authorized",
    "partner-authorized",
  ]);
});

test("is refused for a headquarters account, a retired partner, and what does not exist", async () => {
  const codeAt = async (of: MadePartner, more: object = {}) => {
    const at = `/partners/${publicId("partner", of.id)}/authorizations`;
    return (await ask("POST", at, { serviceIds: [mailId], countries: ["PL"], ...more })).body.code;
  };
  expect(await codeAt(await makeHeadquarters(owner))).toBe("only-locations-serve");
  expect(await codeAt(await makeLocation(owner, { state: "retired" }))).toBe("partner-retired");
  expect(await codeAt(partner, { serviceIds: [mailId, publicId("service", partner.id)] })).toBe("not-found");
  const other = await makeLocation(owner);
  const [one] = (await authorize()).body.items;
  const wrong = `/partners/${publicId("partner", other.id)}/authorizations/${one.id}`;
  expect((await ask("DELETE", wrong)).status).toBe(404);
  expect((await ask("PATCH", wrong, { until: null })).status).toBe(404);
});

test("of many at once one is authorized, and the list is paged", async () => {
  const answers = await Promise.all(Array.from({ length: 4 }, () => authorize({ countries: ["PL", "DE", "SE"] })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  const page = (await ask("GET", `${path}?limit=2`)).body;
  const rest = (await ask("GET", `${path}?limit=2&cursor=${page.nextCursor}`)).body;
  expect([...page.items, ...rest.items].map(({ country }: { country: string }) => country)).toEqual(["DE", "PL", "SE"]);
});
