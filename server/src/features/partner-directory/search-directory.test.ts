import { expect, test } from "vitest";
import type { DirectoryList } from "../../../../contract/directory.ts";
import { authorize, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";

const { owner, app, clock } = await useTestDatabase();
const server = await useTestApp({ app, clock }, { validateResponses: true });
const office = await makeService(owner, "Baltic Office");
const voice = await makeService(owner, "Baltic Voice");
const inPoland = (...services: { id: string }[]) => services.map(({ id }) => ({ serviceId: id }));

const kowal = await makeLocation(owner, {
  name: "Kowal IT Kraków",
  partnerId: "7100123",
  town: "Kraków",
  languages: ["pl", "en"],
  help: ["set-up", "support"],
  description_en: "We move archives of pharmacies.",
  description_pl: "Przenosimy archiwa aptek.",
  authorizations: inPoland(office, voice),
});
const fjord = await makeLocation(owner, {
  name: "Fjord Consulting",
  town: "Bergen",
  country: "NO",
  languages: ["no", "en"],
  help: ["training"],
  authorizations: [
    { serviceId: office.id, country: "NO" },
    { serviceId: voice.id, country: "SE" },
  ],
});
await makeLocation(owner, {
  name: "Rheinwolke",
  town: "Köln",
  country: "DE",
  languages: ["de"],
  help: ["sales", "set-up"],
  authorizations: [{ serviceId: office.id, country: "DE" }],
});
await makeLocation(owner, {
  name: "Archives of Kraków",
  town: "Nowy Sącz",
  languages: ["pl"],
  help: ["support"],
  authorizations: inPoland(office),
});

async function find(query: Record<string, string> = {}, language = "en"): Promise<DirectoryList> {
  const answer = await server.inject({
    url: "/api/v1/directory/partners",
    query,
    headers: { "accept-language": language },
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

const names = async (query: Record<string, string>) => (await find(query)).items.map(({ name }) => name);

test.each([
  ["krakow", ["Archives of Kraków", "Kowal IT Kraków"]],
  ["karkow", ["Archives of Kraków", "Kowal IT Kraków"]],
  ["KRAKÓW", ["Archives of Kraków", "Kowal IT Kraków"]],
  ["kra", ["Archives of Kraków", "Kowal IT Kraków"]],
  ["kowla", ["Kowal IT Kraków"]],
  ["kowal it", ["Kowal IT Kraków"]],
  ["it kowal", ["Kowal IT Kraków"]],
  ["kowal bergen", []],
  ["fjrod consluting", ["Fjord Consulting"]],
  ["bergn", ["Fjord Consulting"]],
  ["wolke", ["Rheinwolke"]],
  ["koln", ["Rheinwolke"]],
  ["nowy sacz", ["Archives of Kraków"]],
  ["7100 123", ["Kowal IT Kraków"]],
  ["710-0123", ["Kowal IT Kraków"]],
  ["pharmacies", ["Kowal IT Kraków"]],
  ["aptek", ["Kowal IT Kraków"]],
  ["7100", []],
  ["zzzz", []],
  ["&|!:*'()<->", []],
  ["a'b:*c", []],
  ["\\", []],
])("%j finds %j", async (q, found) => {
  expect(await names({ q })).toEqual(found);
});

test("a name comes before a town's, and both before a word of the description", async () => {
  expect(await names({ q: "archives" })).toEqual(["Archives of Kraków", "Kowal IT Kraków"]);
  expect(await names({ q: "archives", sort: "name" })).toEqual(["Archives of Kraków", "Kowal IT Kraków"]);
  expect(await names({ q: "kowal it krakow" })).toEqual(["Kowal IT Kraków"]);
});

test.each([
  [{ language: "pl" }, ["Archives of Kraków", "Kowal IT Kraków"]],
  [{ help: "set-up" }, ["Kowal IT Kraków", "Rheinwolke"]],
  [{ town: "Kraków" }, ["Kowal IT Kraków"]],
  [{ town: "krakow" }, ["Kowal IT Kraków"]],
  [{ help: "set-up", language: "pl" }, ["Kowal IT Kraków"]],
  [{ country: "SE" }, ["Fjord Consulting"]],
  // Authorized for the one in Norway and for the other in Sweden is not authorized for the one in Sweden.
  [{ country: "SE", service: office.code }, []],
  [{ country: "SE", service: voice.code }, ["Fjord Consulting"]],
  [{ language: "xx" }, []],
  [{ help: "magic" }, []],
  [{ town: "Nowhere" }, []],
  [{ country: "ZZ" }, []],
  [{ language: "pl'; --" }, []],
])("%o leaves %j", async (query, found) => {
  expect(await names(query as Record<string, string>)).toEqual(found);
});

test("sorted by town, then by name", async () => {
  expect((await find({ sort: "town" })).items.map(({ town }) => town)).toEqual([
    "Bergen",
    "Köln",
    "Kraków",
    "Nowy Sącz",
  ]);
});

const counted = (facet: readonly { label: string; count: number }[]) =>
  Object.fromEntries(facet.map(({ label, count }) => [label, count]));

test("each facet is counted under the other conditions and not under its own", async () => {
  const { total, facets } = await find({ service: office.code, language: "pl" });
  expect(total).toBe(2);
  expect(counted(facets.service)).toEqual({ "Baltic Office": 2, "Baltic Voice": 1 });
  expect(counted(facets.language)).toEqual({ Polish: 2, English: 2, Norwegian: 1, German: 1 });
  expect(counted(facets.country)).toEqual({ Poland: 2 });
  expect(counted(facets.town)).toEqual({ Kraków: 1, "Nowy Sącz": 1 });
  expect(counted(facets.help)).toEqual({ Support: 2, "Set-up": 1 });
});

test("services are counted in the country that is chosen, and countries for the service", async () => {
  const inNorway = (await find({ country: "NO" })).facets;
  expect(counted(inNorway.service)).toEqual({ "Baltic Office": 1 });
  expect(counted(inNorway.country)).toEqual({ Poland: 2, Norway: 1, Sweden: 1, Germany: 1 });
  expect(counted((await find({ service: voice.code })).facets.country)).toEqual({ Poland: 1, Sweden: 1 });
  const both = (await find({ service: voice.code, country: "NO" })).facets;
  expect(counted(both.country)).toEqual({ Poland: 1, Sweden: 1, Norway: 0 });
  expect(counted(both.service)).toEqual({ "Baltic Office": 1, "Baltic Voice": 0 });
});

test("what is searched for narrows the facets too, and their names come in the caller's language", async () => {
  const { facets, total } = await find({ q: "karkow", town: "Kraków" }, "pl");
  expect(total).toBe(1);
  expect(counted(facets.town)).toEqual({ Kraków: 1, "Nowy Sącz": 1 });
  expect(counted(facets.language)).toEqual({ polski: 1, angielski: 1 });
  expect(counted(facets.help)).toEqual({ Wdrożenie: 1, Wsparcie: 1 });
});

test("a facet's count is what is found when its value is chosen", async () => {
  const { facets } = await find({ language: "en" });
  for (const facet of ["service", "country", "town", "help"] as const) {
    for (const { value, count } of facets[facet]) {
      expect((await find({ language: "en", [facet]: value })).total, `${facet} ${value}`).toBe(count);
    }
  }
});

test("authorizations begin and end by the clock, with nobody writing anything", async () => {
  const start = new Date("2030-01-01T00:00:00.000Z");
  const end = new Date("2030-02-01T00:00:00.000Z");
  await authorize(owner, kowal, { serviceId: office.id, country: "FI", from: start, until: end });
  const found = async (at: Date) => {
    await clock.set(at);
    const { items, total, facets } = await find({ country: "FI" });
    return [items.length, total, counted(facets.country).Finland ?? 0];
  };
  expect(await found(new Date(start.getTime() - 1))).toEqual([0, 0, 0]);
  expect(await found(start)).toEqual([1, 1, 1]);
  expect(await found(new Date(end.getTime() - 1))).toEqual([1, 1, 1]);
  expect(await found(end)).toEqual([0, 0, 0]);
  // And when the clock is set back.
  expect(await found(start)).toEqual([1, 1, 1]);
  await clock.release();
  expect((await find({ country: "FI" })).total).toBe(0);
});

test("who is suspended, unlisted or renamed is so at once, in the list and in the counts", async () => {
  const change = (set: string) => owner.query(`update partner set ${set} where id = $1`, [fjord.id]);
  await change("state = 'suspended'");
  expect(await names({ q: "fjord" })).toEqual([]);
  await change("state = 'active', listed = false");
  expect((await find({ country: "NO" })).total).toBe(0);
  await change("listed = true, name = 'Fjell Consulting', town = 'Ålesund'");
  expect(await names({ q: "fjell alesund" })).toEqual(["Fjell Consulting"]);
  expect(await names({ q: "bergen" })).toEqual([]);
  expect(counted((await find()).facets.town)).toMatchObject({ Ålesund: 1 });
  await owner.query("delete from partner_authorization where partner_id = $1 and country = 'SE'", [fjord.id]);
  expect((await find({ country: "SE" })).total).toBe(0);
  await authorize(owner, fjord, { serviceId: voice.id, country: "SE" });
  await change("name = 'Fjord Consulting', town = 'Bergen'");
  expect(await names({ q: "fjord" })).toEqual(["Fjord Consulting"]);
});

test("while the index waits for a large change, nobody is shown who may not serve", async () => {
  // More than a look at the directory makes up for; the job does.
  await owner.query(
    "insert into directory_change select id from partner cross join generate_series(1, 101) where id = $1",
    [kowal.id],
  );
  await owner.query("update partner set state = 'suspended' where id = $1", [kowal.id]);
  expect(await names({ q: "kowal" })).toEqual([]);
  await owner.query("update partner set state = 'active' where id = $1", [kowal.id]);
  await owner.query("select refresh_directory(1000)");
  expect(await names({ q: "kowal" })).toEqual(["Kowal IT Kraków"]);
});

test("made anew, the index says the same", async () => {
  const before = await find({ q: "krakow" });
  const all = await find();
  await owner.query("begin; select forget_directory(); select refresh_directory(1000); commit;");
  expect(await find({ q: "krakow" })).toEqual(before);
  expect(await find()).toEqual(all);
});

test("a description comes in the caller's language, else in the other", async () => {
  const description = async (language: string) => (await find({ q: "7100123" }, language)).items[0]?.description;
  expect(await description("pl")).toBe("Przenosimy archiwa aptek.");
  expect(await description("en")).toBe("We move archives of pharmacies.");
  await owner.query("update partner set description_pl = null where id = $1", [kowal.id]);
  expect(await description("pl")).toBe("We move archives of pharmacies.");
});

test("a cursor belongs to its sort", async () => {
  const { nextCursor } = await find({ limit: "1" });
  const url = "/api/v1/directory/partners";
  const other = await server.inject({ url, query: { limit: "1", sort: "town", cursor: nextCursor ?? "" } });
  expect(other.json()).toMatchObject({ status: 400, errors: [{ field: "cursor" }] });
});

test.each([{ q: "krakow" }, { sort: "town" }, { sort: "name" }, { q: "k", sort: "town" }, { q: "k" }])(
  "walked with %o, each is there once",
  async (query) => {
    const whole = (await find(query as Record<string, string>)).items.map(({ partnerId }) => partnerId);
    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const page: DirectoryList = await find({
        ...(query as Record<string, string>),
        limit: "1",
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...page.items.map(({ partnerId }) => partnerId));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole);
    expect(seen.length).toBeGreaterThan(1);
  },
);
