import { expect, test } from "vitest";
import { authorize, makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";

const { owner, app, clock } = await useTestDatabase();
const server = await useTestApp({ app, clock }, { validateResponses: true });
const office = await makeService(owner, "Baltic Office");
const voice = await makeService(owner, "Baltic Voice");
const forOffice = [{ serviceId: office.id }];

const letters = [
  "Ąkra",
  "Alfa",
  "Ćma",
  "Cyfra",
  "Łąka",
  "Lipa",
  "Ósemka",
  "Oset",
  "Świt",
  "Sowa",
  "Źrebak",
  "Żubr",
  "Zebra",
];
for (const name of letters) await makeLocation(owner, { name, authorizations: forOffice });
const twins = [];
for (let index = 0; index < 4; index += 1) {
  twins.push(await makeLocation(owner, { name: "Kowal IT", town: `Gdańsk ${index}`, authorizations: forOffice }));
}
const fjord = await makeLocation(owner, { name: "Fjord", town: "Oslo", country: "NO" });
await authorize(owner, fjord, { serviceId: voice.id, country: "NO" }, { serviceId: voice.id, country: "SE" });

async function find(query: Record<string, string> = {}) {
  const answer = await server.inject({ url: "/api/v1/directory/partners", query });
  expect(answer.statusCode).toBe(200);
  return answer.json() as { items: { name: string; partnerId: string; town: string }[]; nextCursor: string | null };
}

async function names(query: Record<string, string>) {
  return (await find(query)).items.map(({ name }) => name);
}

function open(partnerId: string) {
  return server.inject({ url: `/api/v1/directory/partners/${partnerId}` });
}

test("everybody may look, and sees how to reach a partner and what it may serve", async () => {
  const answer = await open(fjord.partnerId);
  expect(answer.json()).toMatchObject({
    partnerId: fjord.partnerId,
    name: "Fjord",
    town: "Oslo",
    email: `${fjord.partnerId}@partner.example`,
    authorizations: [
      { service: { code: voice.code, name: "Baltic Voice" }, country: "NO" },
      { service: { code: voice.code, name: "Baltic Voice" }, country: "SE" },
    ],
  });
});

test("names stand in the order of the Polish alphabet", async () => {
  const sorted = (await names({})).filter((name) => letters.includes(name));
  expect(sorted).toEqual(
    ["Ąkra", "Alfa", "Ćma", "Cyfra", "Łąka", "Lipa", "Ósemka", "Oset", "Świt", "Sowa", "Źrebak", "Żubr", "Zebra"].sort(
      new Intl.Collator("pl").compare,
    ),
  );
});

test.each(["1", "2", "3", "5", "200"])("pages of %s show everybody once, in order, twins too", async (limit) => {
  const whole = (await find({ limit: "200" })).items.map(({ partnerId }) => partnerId);
  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof find>> = await find({ limit, ...(cursor ? { cursor } : {}) });
    expect(page.items.length).toBeGreaterThan(0);
    seen.push(...page.items.map(({ partnerId }) => partnerId));
    cursor = page.nextCursor;
  } while (cursor);
  expect(seen).toEqual(whole);
  expect(seen).toHaveLength(letters.length + 5);
});

test("a service, a country, or both at once narrow the list", async () => {
  expect(await names({ service: voice.code })).toEqual(["Fjord"]);
  expect(await names({ country: "SE" })).toEqual(["Fjord"]);
  expect(await names({ country: "SE", service: office.code })).toEqual([]);
  expect(await names({ service: "no-such-service" })).toEqual([]);
});

test.each([
  ["LAKA", ["Łąka"]],
  ["łąka", ["Łąka"]],
  ["zrebak", ["Źrebak"]],
  ["oslo", ["Fjord"]],
  ["kowal it gdansk 2", ["Kowal IT"]],
  ["100%", []],
  ["_", []],
  ["'; drop table partner; --", []],
])("searching for %j finds %j", async (q, found) => {
  expect(await names({ q })).toEqual(found);
});

test("a whole Partner ID finds its partner, with spaces and dashes too; a part of one finds nobody", async () => {
  const { partnerId } = fjord;
  expect(await names({ q: partnerId })).toEqual(["Fjord"]);
  expect(await names({ q: ` ${partnerId.slice(0, 3)}-${partnerId.slice(3)} ` })).toEqual(["Fjord"]);
  expect(await names({ q: partnerId.slice(0, -1) })).toEqual([]);
});

test("who does not stand in the directory is nowhere in it", async () => {
  const past = { serviceId: office.id, from: new Date("2020-01-01"), until: new Date("2021-01-01") };
  const future = { serviceId: office.id, from: new Date("2099-01-01") };
  const absent = [
    await makeLocation(owner, { name: "Unlisted", listed: false, authorizations: forOffice }),
    await makeLocation(owner, { name: "Suspended", state: "suspended", authorizations: forOffice }),
    await makeLocation(owner, { name: "Retired", state: "retired", authorizations: forOffice }),
    await makeLocation(owner, { name: "Past", authorizations: [past] }),
    await makeLocation(owner, { name: "Future", authorizations: [future] }),
    await makeLocation(owner, { name: "Nothing" }),
    await makeHeadquarters(owner, { name: "Headquarters" }),
  ];
  for (const { name, partnerId } of absent) {
    expect(await names({ q: name })).toEqual([]);
    expect(await names({ q: partnerId })).toEqual([]);
    expect((await open(partnerId)).statusCode).toBe(404);
  }
});

test.each([
  "",
  "garbage",
  "bnVsbA",
  "W10",
  "WyJBIl0",
  "WyJBIiwiQiJd",
  "WyJcdTAwMDAiLCIwMTg5MDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDAiXQ",
  "😀",
])("the made-up cursor %j is refused by name", async (cursor) => {
  const answer = await server.inject({ url: "/api/v1/directory/partners", query: { cursor } });
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ code: "invalid-request", errors: [{ field: "cursor" }] });
});

test.each([
  [{ limit: "0" }, "limit"],
  [{ limit: "201" }, "limit"],
  [{ limit: "ten" }, "limit"],
  [{ country: "Poland" }, "country"],
  [{ sort: "best" }, "sort"],
  [{ colour: "red" }, "colour"],
])("%o is refused by the name of its parameter", async (query, field) => {
  const answer = await server.inject({ url: "/api/v1/directory/partners", query: query as Record<string, string> });
  expect(answer.json()).toMatchObject({ status: 400, code: "invalid-request", errors: [{ field }] });
});

test.each(["1", "abc", "1'or'1", "%00", "999999999999", "x".repeat(200)])(
  "no partner has the ID %s",
  async (partnerId) => {
    expect((await open(partnerId)).statusCode).toBe(404);
  },
);

test("a text that PostgreSQL cannot hold is refused by name", async () => {
  const answer = await server.inject({ url: "/api/v1/directory/partners?q=NUL%00" });
  expect(answer.json()).toMatchObject({ status: 400, errors: [{ field: "q" }] });
});
