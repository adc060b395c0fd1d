import { expect, test } from "vitest";
import { rowId } from "../../../../contract/ids.ts";
import { openConsole } from "../../../../test-kit/console-scene.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";

const { owner, ask, actsAbout, visit } = await openConsole();

let made = 0;
const service = (more: object = {}) => ({
  code: `baltic-${++made}`,
  name: "Baltic Drive",
  descriptionEn: "Files",
  descriptionPl: "Pliki",
  ...more,
});
const plan = (more: object = {}) => ({
  code: "basic",
  name: "Basic",
  featuresEn: ["1 TB"],
  featuresPl: ["1 TB miejsca"],
  seats: { min: 1, max: 300 },
  ...more,
});

test("a service and its plans are added, priced, and then sold", async () => {
  const added = await ask("POST", "/services", service());
  expect(added.status).toBe(201);
  const path = `/services/${added.body.id}`;
  await ask("POST", `${path}/plans`, plan());
  const whole = await ask("POST", `${path}/plans`, plan({ code: "plus", name: "Plus" }));
  expect(whole.status).toBe(201);
  expect(whole.body.plans).toMatchObject([
    { code: "basic", position: 0, seats: { min: 1, max: 300 }, soldIn: [], subscriptions: 0 },
    { code: "plus", position: 1 },
  ]);
  const anna = await visit(await makePerson(owner, await makeOrganization(owner)));
  const sold = async () => (await anna("GET", "/services")).body.items.map(({ id }: { id: string }) => id);
  expect(await sold()).not.toContain(added.body.id);
  const every = (await ask("GET", "/services?every=true&country=PL")).body.items;
  expect(every.find(({ id }: { id: string }) => id === added.body.id).plans).toMatchObject([
    { prices: [] },
    { prices: [] },
  ]);
  expect((await anna("GET", "/services?every=true")).body.code).toBe("only-operators");

  const price = { country: "PL", term: "yearly", price: { amount: "100.00", currency: "PLN" } };
  expect((await ask("PUT", `/plans/${whole.body.plans[1].id}/prices`, price)).status).toBe(200);
  expect(await sold()).toContain(added.body.id);
  expect((await ask("GET", path)).body.plans[1].soldIn).toEqual(["PL"]);
});

test("codes are each given once, also to many at once, and repeated under a key they are added once", async () => {
  const wanted = service();
  const answers = await Promise.all(Array.from({ length: 4 }, () => ask("POST", "/services", wanted)));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  const id = answers.find(({ status }) => status === 201)?.body.id;
  const plans = await Promise.all(Array.from({ length: 3 }, () => ask("POST", `/services/${id}/plans`, plan())));
  expect(plans.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  const headers = { "idempotency-key": "service-once" };
  const other = service();
  const first = await ask("POST", "/services", other, headers);
  expect((await ask("POST", "/services", other, headers)).body).toEqual(first.body);
});

test("changes are in the audit, and what is so already is none; features come in both languages", async () => {
  const { body } = await ask("POST", "/services", service());
  const path = `/services/${body.id}`;
  const [{ id: planId }] = (await ask("POST", `${path}/plans`, plan())).body.plans;
  expect((await ask("PATCH", path, { name: "Baltic Files" })).body.name).toBe("Baltic Files");
  await ask("PATCH", path, { name: "Baltic Files" });
  expect(await actsAbout(rowId("service", body.id) as string)).toEqual(["service-changed", "service-added"]);
  const changed = await ask("PATCH", `/plans/${planId}`, {
    seats: { min: 5, max: 10 },
    featuresEn: ["2 TB", "Sharing"],
    featuresPl: ["2 TB", "Udostępnianie"],
  });
  expect(changed.body.plans[0]).toMatchObject({ seats: { min: 5, max: 10 }, featuresPl: ["2 TB", "Udostępnianie"] });
  await ask("PATCH", `/plans/${planId}`, { name: "Basic" });
  expect(await actsAbout(rowId("plan", planId) as string)).toEqual(["plan-changed", "plan-added"]);
  expect((await ask("PATCH", `/plans/${planId}`, { featuresEn: ["One"] })).body.errors[0].field).toBe("featuresPl");
  expect((await ask("PATCH", `/plans/${planId}`, { seats: { min: 2, max: 1 } })).body.errors[0].field).toBe(
    "seats.max",
  );
  expect((await ask("PATCH", path, { code: "other" })).body.errors[0].field).toBe("code");
});

test("services are kept by operators", async () => {
  const anna = await visit(await makePerson(owner, await makeOrganization(owner)));
  const { body } = await ask("POST", "/services", service());
  expect((await anna("POST", "/services", service())).body.code).toBe("only-operators");
  expect((await anna("GET", `/services/${body.id}`)).body.code).toBe("only-operators");
  expect((await anna("POST", `/services/${body.id}/plans`, plan())).body.code).toBe("only-operators");
});
