import type { Language } from "../../domain/languages.ts";
import type { OrganizationKind, Role } from "../../domain/roles.ts";

/** The part of the address before the @, the name, the role. A person whose name is null has been erased (rule 15). */
export type SamplePerson = readonly [key: string, name: string | null, role: Role];

export interface SampleOrganization {
  /** The company's domain without `.example`, by which the rest of the sample names it. */
  readonly key: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly country: string;
  readonly mailLanguage: Language;
  /** How many days ago it joined. */
  readonly joined: number;
  /** The first one is who acts where the story does not say. */
  readonly people: readonly SamplePerson[];
}

function customer(
  key: string,
  name: string,
  country: string,
  joined: number,
  ...people: SamplePerson[]
): SampleOrganization {
  return { key, kind: "customer", name, country, mailLanguage: country === "PL" ? "pl" : "en", joined, people };
}

export const vendor: SampleOrganization = {
  key: "balticcloud",
  kind: "vendor",
  name: "Baltic Cloud",
  country: "PL",
  mailLanguage: "pl",
  joined: 1500,
  people: [["operator", "Magda Morska", "operator"]],
};

export const partnerOrganizations: readonly SampleOrganization[] = [
  {
    key: "kowalit",
    kind: "partner",
    name: "Kowal IT",
    country: "PL",
    mailLanguage: "pl",
    joined: 1400,
    people: [["jan", "Jan Kowal", "agent"]],
  },
  {
    key: "chmuraplus",
    kind: "partner",
    name: "Chmura Plus",
    country: "PL",
    mailLanguage: "pl",
    joined: 1350,
    people: [
      ["ola", "Ola Chmielewska", "agent"],
      ["piotr", "Piotr Chmielewski", "partner-admin"],
    ],
  },
];

export const customers: readonly SampleOrganization[] = [
  customer(
    "zielonafarma",
    "Zielona Farma sp. z o.o.",
    "PL",
    1300,
    ["anna", "Anna Zielińska", "global-admin"],
    ["bartek", "Bartek Sadowski", "billing-admin"],
    ["celina", "Celina Mazur", "reader"],
  ),
  customer("nordlys", "Nordlys AS", "NO", 160, ["erik", "Erik Nordahl", "global-admin"]),
  customer(
    "mlynnadwisla",
    "Młyn Nad Wisłą sp. z o.o.",
    "PL",
    720,
    ["grazyna", "Grażyna Wrona", "global-admin"],
    ["lukasz", "Łukasz Pająk", "billing-admin"],
  ),
  customer("podlipa", "Drukarnia Pod Lipą sp. j.", "PL", 520, ["henryk", "Henryk Lipiński", "global-admin"]),
  customer("debowa", "Stolarnia Dębowa s.c.", "PL", 820, ["zaneta", "Żaneta Dąbek", "global-admin"]),
  customer(
    "srodmiescie",
    "Przychodnia Śródmieście sp. z o.o.",
    "PL",
    640,
    ["dorota", "Dorota Śliwa", "global-admin"],
    ["michal", "Michał Ćwik", "reader"],
    ["former", null, "billing-admin"],
  ),
  customer("wazka", "Wydawnictwo Ważka sp. z o.o.", "PL", 495, ["ewa", "Ewa Źrebiec", "global-admin"]),
  customer(
    "brzoza",
    "Kancelaria Brzoza i Wspólnicy sp.k.",
    "PL",
    410,
    ["adam", "Adam Brzoza", "global-admin"],
    ["iga", "Iga Nowicka", "billing-admin"],
  ),
  customer("mglisty", "Browar Mglisty sp. z o.o.", "PL", 450, ["tomasz", "Tomasz Chmiel", "global-admin"]),
  customer("echo", "Szkoła Językowa Echo sp. z o.o.", "PL", 355, ["julia", "Julia Głos", "global-admin"]),
  customer("sonnenschein", "Bäckerei Sonnenschein GmbH", "DE", 560, ["jurgen", "Jürgen Sonnenschein", "global-admin"]),
  customer(
    "mueller",
    "Müller Maschinenbau GmbH",
    "DE",
    900,
    ["katrin", "Katrin Müller", "global-admin"],
    ["uwe", "Uwe Groß", "billing-admin"],
  ),
  customer("hafenlogistik", "Hafenlogistik Kiel AG", "DE", 780, ["silke", "Silke Petersen", "global-admin"]),
  customer("fiskebruk", "Fiskebruk Nord AS", "NO", 610, ["ingrid", "Ingrid Sørensen", "global-admin"]),
  customer("fjellheim", "Fjellheim Hotell AS", "NO", 430, ["lars", "Lars Bakken", "global-admin"]),
  customer("bjork", "Björk & Söner AB", "SE", 590, ["asa", "Åsa Björk", "global-admin"]),
  customer("umostu", "Pekárna U Mostu s.r.o.", "CZ", 470, ["jiri", "Jiří Dvořák", "global-admin"]),
  customer("gintaronamai", "Gintaro Namai UAB", "LT", 800, ["ruta", "Rūta Kazlauskienė", "global-admin"]),
  customer("havgaarden", "Havgården ApS", "DK", 380, ["soren", "Søren Holm", "global-admin"]),
  customer("koivu", "Koivu Oy", "FI", 660, ["paivi", "Päivi Koivunen", "global-admin"]),
];
