import { describe, expect, test } from "vitest";
import type { DirectoryMap, DirectoryMatches } from "../../../../contract/directory.ts";
import { makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";

const { owner, app, clock } = await useTestDatabase();
const server = await useTestApp({ app, clock }, { validateResponses: true });
const office = await makeService(owner, "Baltic Office");
const mail = await makeService(owner, "Baltic Mail");
const serves = (...services: { id: string }[]) => services.map(({ id }) => ({ serviceId: id }));

for (let number = 0; number < 12; number += 1) {
  await makeLocation(owner, {
    name: `Partner ${number}`,
    town: number === 0 ? "Kraków" : "Gdańsk",
    languages: ["pl", ...(number < 3 ? ["de"] : [])],
    help: ["set-up", ...(number < 5 ? ["training"] : [])],
    authorizations: serves(office, ...(number < 8 ? [mail] : [])),
  });
}
await makeLocation(owner, {
  name: "From Brno",
  town: "Brno",
  country: "CZ",
  languages: ["cs", "pl"],
  help: ["sales"],
  authorizations: serves(office),
});

async function match(query: string, language = "en"): Promise<DirectoryMatches> {
  const answer = await server.inject({
    url: `/api/v1/directory/matches?${query}`,
    headers: { "accept-language": language },
  });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

/** More waits than a look at the directory makes up for; the job does. */
async function keepIndexWaiting() {
  await owner.query("insert into directory_change select id from partner cross join generate_series(1, 101)");
}

test("each is named with the reasons in words, in the caller's language", async () => {
  const query = `service=${office.code}&service=${mail.code}&country=PL&language=de&help=training&help=set-up&town=krakow`;
  const { items, total, sentence, loosened } = await match(query);
  expect(total).toBe(3);
  expect([sentence, loosened]).toEqual([null, []]);
  expect(items[0]?.partner.town).toBe("Kraków");
  expect(items[0]?.reasons).toEqual([
    "Authorized for Baltic Mail and Baltic Office in Poland.",
    "Helps in: German.",
    "Offers: training and set-up.",
    "In your town: Kraków.",
  ]);
  expect(items[1]?.reasons.at(-1)).toBe("In your country: Gdańsk, Poland.");
  expect((await match(query, "pl")).items[0]?.reasons).toEqual([
    "Autoryzacja: Baltic Mail i Baltic Office, kraj: Polska.",
    "Pomaga w językach: niemiecki.",
    "Oferuje: szkolenia i wdrożenie.",
    "W Twoim mieście: Kraków.",
  ]);
});

test("at most five are named, and another five the next day; the same question has one answer all day", async () => {
  const query = `service=${office.code}&country=PL&help=set-up`;
  const named = async (day: string, asked = query) => {
    await clock.set(new Date(`${day}T08:00:00.000Z`));
    return (await match(asked)).items.map(({ partner }) => partner.name);
  };
  const today = await named("2027-03-03");
  expect(today).toHaveLength(5);
  expect(await named("2027-03-03")).toEqual(today);
  expect(await named("2027-03-03", `help=set-up&country=PL&service=${office.code}`)).toEqual(today);
  const tomorrow = await named("2027-03-04");
  expect(tomorrow.filter((name) => today.includes(name))).toEqual([]);
  const shares = new Map<string, number>();
  for (let day = 1; day <= 12; day += 1) {
    for (const name of await named(`2027-04-${String(day).padStart(2, "0")}`)) {
      shares.set(name, (shares.get(name) ?? 0) + 1);
    }
  }
  // Twelve equals in twelve days, five places a day.
  expect([...shares.values()]).toEqual(Array.from({ length: 12 }, () => 5));
  await clock.release();
});

test("a partner abroad comes after those of the country, where it may serve there", async () => {
  expect(
    (await match(`service=${office.code}&country=PL&help=sales`)).items.map(({ partner }) => partner.name),
  ).toEqual(["From Brno"]);
  const { items } = await match(`service=${office.code}&country=PL&help=sales`);
  expect(items[0]?.reasons.at(-1)).toBe("Located in Brno, Czechia.");
});

test("where there is nobody, it says so, and how many there are for less", async () => {
  const { items, total, sentence, loosened } = await match(`service=${mail.code}&country=PL&language=de&help=sales`);
  expect([items, total]).toEqual([[], 0]);
  expect(sentence).toMatch(/^No partner .* meets all of this/);
  expect(loosened).toEqual([
    {
      without: "help",
      count: 3,
      sentence: "3 partners offer other kinds of help.",
      query: `service=${mail.code}&country=PL&language=de`,
    },
    {
      without: "language-and-help",
      count: 8,
      sentence: "8 partners are authorized, whatever the language and the kind of help.",
      query: `service=${mail.code}&country=PL`,
    },
  ]);
  for (const { query, count } of loosened) expect((await match(query)).total).toBe(count);
});

test("where nobody is authorized at all, it says that one can buy without", async () => {
  const { items, sentence, loosened } = await match(`service=${mail.code}&country=FI&language=fi`, "pl");
  expect([items, loosened]).toEqual([[], []]);
  expect(sentence).toContain("Zakup bez partnera jest możliwy");
});

test.each(["country=PL&service=none", "country=ZZ", "country=PL&language=xx", "country=PL&help=magic"])(
  "%s: nobody, and no failure",
  async (query) => {
    expect((await match(query)).items).toEqual([]);
  },
);

test("without a country, whoever is authorized anywhere is named", async () => {
  const { items, total } = await match("help=sales");
  expect(total).toBe(1);
  expect(items[0]?.reasons[0]).toBe("Authorized for Baltic Office in Poland.");
});

test.each(["country=Poland", "country=PL&country=DE", "country=PL&limit=3"])("%j is refused", async (query) => {
  const answer = await server.inject({ url: `/api/v1/directory/matches?${query}` });
  expect(answer.json()).toMatchObject({ status: 400, code: "invalid-request" });
});

describe("while the index waits for a large change", () => {
  const query = () => `service=${mail.code}&country=PL`;

  test("others are named in the place of partners that ceased to serve", async () => {
    const { items } = await match(query());
    const gone = items.slice(0, 4).map(({ partner }) => partner.partnerId);
    await keepIndexWaiting();
    await owner.query("update partner set state = 'suspended' where partner_number = any ($1)", [gone]);
    const { items: left, total } = await match(query());
    expect([left.length, total]).toEqual([4, 4]);
    expect(left.filter(({ partner }) => gone.includes(partner.partnerId))).toEqual([]);
  });

  test("where all of them ceased to serve, it says that there is nobody", async () => {
    await owner.query(
      "update partner_authorization set period = tstzrange(lower(period), '2026-01-01') where service_id = $1",
      [mail.id],
    );
    await keepIndexWaiting();
    const { items, total, sentence } = await match(query());
    expect([items, total]).toEqual([[], 0]);
    expect(sentence).toMatch(/^No partner/);
  });
});

const map = async (path: string) => server.inject({ url: `/api/v1/directory/maps/${path}` });
const group = await makeHeadquarters(owner, { listed: false });
const place = { headquarters: group, authorizations: serves(office) };
const [sopot] = [
  await makeLocation(owner, { ...place, name: "Sopot", town: "Sopot", latitude: 54.44, longitude: 18.56 }),
  await makeLocation(owner, { ...place, name: "Opole", town: "Opole", latitude: 50.67, longitude: 17.92 }),
  await makeLocation(owner, {
    ...place,
    name: "Hidden",
    town: "Opole",
    latitude: 50.67,
    longitude: 17.92,
    listed: false,
  }),
];

test("a map shows a company's locations that stand in the directory, or the towns with partners", async () => {
  const one = (await map(`PL?partnerId=${sopot.partnerId}`)).json() as DirectoryMap;
  expect(one.places.map(({ name }) => name)).toEqual(["Sopot", "Opole"]);
  expect(one.places[0]).toMatchObject({ partnerId: sopot.partnerId, town: "Sopot", count: 1 });
  expect(one.places[0]?.y).toBeLessThan(one.places[1]?.y ?? 0);
  expect(one.viewBox).toBe(`0 0 ${one.width} ${one.height}`);
  const all = await map("PL");
  expect((all.json() as DirectoryMap).places.map(({ name }) => name)).toEqual(["Opole", "Sopot"]);
});

test("a partner that nobody knows has no places, and a country that is none no map", async () => {
  expect((await map("PL?partnerId=999999")).json().places).toEqual([]);
  expect((await map("PL?partnerId=x")).json().places).toEqual([]);
  expect((await map("ZZ")).statusCode).toBe(404);
  expect((await map("pl")).statusCode).toBe(404);
});

test("a partner's page names its company and the company's other locations", async () => {
  const answer = await server.inject({ url: `/api/v1/directory/partners/${sopot.partnerId}` });
  expect(answer.json()).toMatchObject({ company: group.name, otherLocations: [{ name: "Opole" }] });
});
