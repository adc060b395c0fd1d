import { v7 } from "uuid";
import { expect, test } from "vitest";
import { insertRows } from "../../../../database/insert-rows.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database, { validateResponses: true });
const service = await makeService(owner, "Baltic Office");
const price = {
  plan_id: service.planId,
  term: "monthly",
  amount_minor: "39900",
  currency: "NOK",
  country: "NO",
} as const;
await insertRows(owner, "plan_price", [
  { ...price, id: v7(), valid: "[2020-01-01,2021-01-01)", amount_minor: "29900" },
  { ...price, id: v7(), valid: "[2021-01-01,2099-01-01)" },
  { ...price, id: v7(), valid: "[2099-01-01,)", amount_minor: "49900" },
]);

async function servicesFor(country: string, { query = "", language = "en" } = {}) {
  const person = await makePerson(owner, await makeOrganization(owner, { country }));
  const headers = { cookie: await signIn(server, person), "accept-language": language };
  return server.inject({ url: `/api/v1/services${query}`, headers });
}

test("services come with the prices of the caller's country, those of today", async () => {
  const norwegian = (await servicesFor("NO")).json().items;
  expect(norwegian).toHaveLength(1);
  expect(norwegian[0].plans[0].prices).toEqual([{ term: "monthly", price: { amount: "399.00", currency: "NOK" } }]);
  expect(norwegian[0].plans[0].seats).toEqual({ min: 1, max: 1_000_000 });
  const polish = (await servicesFor("PL", { language: "pl" })).json().items;
  expect(polish[0]).toMatchObject({ name: "Baltic Office", description: "Do testów" });
  expect(polish[0].plans[0].prices).toEqual([
    { term: "monthly", price: { amount: "40.00", currency: "PLN" } },
    { term: "yearly", price: { amount: "400.00", currency: "PLN" } },
  ]);
});

test("another country may be asked for, and one where nothing is sold has no services", async () => {
  const asked = (await servicesFor("PL", { query: "?country=NO" })).json().items;
  expect(asked[0].plans[0].prices[0].price.currency).toBe("NOK");
  expect((await servicesFor("DE")).json()).toEqual({ items: [], nextCursor: null });
});

test("a country that is none is refused by name", async () => {
  expect((await servicesFor("PL", { query: "?country=poland" })).json().errors[0].field).toBe("country");
});
