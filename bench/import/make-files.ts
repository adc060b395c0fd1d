import type { DataFile } from "../../domain/data-files.ts";

export interface Wanted {
  readonly subscriptions: number;
  /** Of each subscription, one after the other, over three years; the last is open. */
  readonly namings: number;
}

const organizations = 1000;
const locations = 400;
export const services = 4;

const file = (heading: string, count: number, line: (number: number) => string) =>
  [heading, ...Array.from({ length: count }, (_, number) => line(number))].join("\n");

const locationOf = (number: number) => 30_000_000 + (number % locations);
const day = (number: number) => new Date(Date.UTC(2023, 9, 1) + number * 86_400_000).toISOString();

/** The namings of one subscription: as many as are wanted, in three years, none overlapping. */
function namings(subscription: number, wanted: number): string[] {
  const each = Math.floor((3 * 365) / wanted);
  return Array.from({ length: wanted }, (_, nth) => {
    const from = day(nth * each + (subscription % 20));
    const until = nth === wanted - 1 ? "" : day((nth + 1) * each + (subscription % 20));
    return `C-${subscription % organizations},S-${subscription},${locationOf(subscription + nth * 7)},${from},${until}`;
  });
}

/** The vendor's own data as another system would write it: keys are references of its own. */
export function makeFiles({ subscriptions, namings: each }: Wanted): ReadonlyMap<DataFile, string> {
  return new Map<DataFile, string>([
    [
      "organizations",
      file(
        "organizationId,kind,name,country,mailLanguage",
        organizations,
        (n) => `C-${n},customer,Firma ${n} sp. z o.o.,PL,pl`,
      ),
    ],
    [
      "people",
      file(
        "organizationId,personId,name,email,role",
        organizations,
        (n) => `C-${n},P-${n},Osoba ${n},osoba${n}@firma.example,global-admin`,
      ),
    ],
    [
      "partners",
      file("partnerId,kind,headquartersId,name,town,country,email", locations + 1, (n) =>
        n === 0
          ? "29999999,headquarters,,Partner,Kraków,PL,biuro@partner.example"
          : `${locationOf(n - 1)},location,29999999,Partner ${n},Kraków,PL,biuro@partner.example`,
      ),
    ],
    [
      "subscriptions",
      file(
        "organizationId,subscriptionId,service,plan,state,seats,term,currency,price,countryOfUse,startsOn,renewsOn",
        subscriptions,
        (n) =>
          `C-${n % organizations},S-${n},service-${n % services},basic,active,${1 + (n % 90)},yearly,PLN,480.00,PL,2023-10-01,2099-10-01`,
      ),
    ],
    [
      "partners-of-record",
      [
        "organizationId,subscriptionId,partnerId,from,until",
        ...Array.from({ length: subscriptions }, (_, n) => namings(n, each)).flat(),
      ].join("\n"),
    ],
  ]);
}
