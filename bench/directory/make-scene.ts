import type pg from "pg";
import { v5 } from "uuid";
import { insertRows } from "../../database/insert-rows.ts";
import { helpKinds } from "../../domain/help-kinds.ts";
import { makeRandom, type Random } from "./random.ts";
import { descriptionWords, familyNames, townNames, trades } from "./words.ts";

export const serviceCodes = Array.from({ length: 8 }, (_, number) => `service-${number}`);
/** Those with most partners first. */
export const countries = "PL DE NO SE DK CZ LT FI LV EE SK HU RO BG AT CH NL BE FR ES IT PT IE GB SI".split(" ");
const languages = "pl en de no sv da cs lt fi lv et sk hu ro bg nl fr es it pt sl".split(" ");

const space = "7b0d9a4e-6c0d-4b5f-9a55-2f6f4c6f5b11";
const keyOf = (name: string) => v5(name, space);
// Small enough that a statement ends in its time on a busy machine.
const batch = 1000;

/** How many authorizations a location has: eight in the middle. */
function authorizationsOf(random: Random, home: string) {
  const services = serviceCodes.filter(() => random.next() < 0.55);
  const abroad = random.next() < 0.35 ? [random.one(countries), random.one(countries)] : [];
  const where = [...new Set([home, ...(random.next() < 0.4 ? [random.front(countries)] : []), ...abroad])];
  return (services.length > 0 ? services : ["service-0"]).flatMap((service) =>
    where.map((country) => ({ service, country })),
  );
}

function location(random: Random, number: number) {
  const country = random.front(countries);
  const town = random.front(townNames(country));
  const sentence = () => Array.from({ length: 18 }, () => random.front(descriptionWords)).join(" ");
  return {
    id: keyOf(`location ${number}`),
    partner_number: String(20_000_000 + number),
    kind: "location" as const,
    headquarters_id: keyOf("headquarters"),
    name: `${random.one(familyNames)} ${random.one(trades)} ${random.next() < 0.3 ? town : ""}`.trim(),
    town,
    country,
    email: `contact-${number}@partner.example`,
    listed: random.next() < 0.97,
    description_en: `${sentence()}.`,
    description_pl: `${sentence()}.`,
    languages: [...new Set([languages[countries.indexOf(country)] ?? "en", "en", random.front(languages)])],
    help: helpKinds.filter(() => random.next() < 0.55),
    latitude: 52,
    longitude: 19,
  };
}

/** Fills a migrated, empty database with so many locations and about eight authorizations for each. */
export async function makeScene(owner: pg.Pool, locations: number): Promise<{ authorizations: number }> {
  const random = makeRandom(1);
  const description = { description_en: "For the measurement", description_pl: "Do pomiaru" };
  await insertRows(
    owner,
    "service",
    serviceCodes.map((code) => ({ id: keyOf(code), code, name: code.replace("service-", "Service "), ...description })),
  );
  const head = { id: keyOf("headquarters"), partner_number: "19999999", kind: "headquarters" as const };
  const place = { name: "Head", town: "Kraków", country: "PL", email: "a@partner.example", listed: false };
  await insertRows(owner, "partner", [{ ...head, ...place }]);
  let authorizations = 0;
  for (let from = 0; from < locations; from += batch) {
    const rows = Array.from({ length: Math.min(batch, locations - from) }, (_, index) =>
      location(random, from + index),
    );
    await insertRows(owner, "partner", rows);
    const granted = rows.flatMap((row) =>
      authorizationsOf(random, row.country).map(({ service, country }) => ({
        id: keyOf(`${row.id} ${service} ${country}`),
        partner_id: row.id,
        service_id: keyOf(service),
        country,
        // Some begin and end while nobody looks.
        period: random.next() < 0.02 ? "[2020-01-01,2025-01-01)" : "[2020-01-01,)",
      })),
    );
    await insertRows(owner, "partner_authorization", granted);
    authorizations += granted.length;
  }
  await owner.query("analyze");
  return { authorizations };
}
