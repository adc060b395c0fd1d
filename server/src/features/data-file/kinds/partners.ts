import { key, keyFrom } from "../cells/keys.ts";
import { decimal, partnerId } from "../cells/numbers.ts";
import { country, email, oneOf, textCell, webAddress, wordsOf, yesOrNo } from "../cells/texts.ts";
import { idIsFree, ofOrganization } from "./checks.ts";
import { auditLines, type Column, type Definition, idText, yesNoText } from "./definition.ts";

const profile: readonly Column[] = [
  {
    name: "descriptionEn",
    cell: textCell(2000, { lines: true }),
    says: { en: "What it says of itself in English", pl: "Opis po angielsku" },
    example: "",
  },
  {
    name: "descriptionPl",
    cell: textCell(2000, { lines: true }),
    says: { en: "What it says of itself in Polish", pl: "Opis po polsku" },
    example: "",
  },
  {
    name: "languages",
    cell: wordsOf(null),
    filledIn: true,
    says: { en: "The languages that it speaks: pl en", pl: "Języki obsługi: pl en" },
    example: "pl en",
  },
  {
    name: "help",
    cell: wordsOf(["sales", "set-up", "support", "training"]),
    filledIn: true,
    says: {
      en: "What it helps with: sales, set-up, support, training",
      pl: "W czym pomaga: sales, set-up, support, training",
    },
    example: "set-up support",
  },
  { name: "street", cell: textCell(200), says: { en: "Street and number", pl: "Ulica i numer" }, example: "" },
  { name: "postcode", cell: textCell(20), says: { en: "Postcode", pl: "Kod pocztowy" }, example: "" },
  {
    name: "latitude",
    cell: decimal(-90, 90),
    says: { en: "Degrees north", pl: "Stopnie szerokości północnej" },
    example: "",
  },
  {
    name: "longitude",
    cell: decimal(-180, 180),
    says: { en: "Degrees east", pl: "Stopnie długości wschodniej" },
    example: "",
  },
];

const columns: readonly Column[] = [
  {
    name: "partnerId",
    cell: partnerId,
    needed: true,
    says: { en: "4 to 12 digits", pl: "Od 4 do 12 cyfr" },
    example: "2000100",
  },
  {
    name: "kind",
    cell: oneOf(["headquarters", "location"]),
    needed: true,
    says: { en: "headquarters or location", pl: "headquarters (centrala) lub location (lokalizacja)" },
    example: "headquarters",
  },
  {
    name: "headquartersId",
    cell: partnerId,
    says: { en: "Of a location: the Partner ID of its headquarters", pl: "Lokalizacji: identyfikator jej centrali" },
    example: "",
  },
  {
    name: "organizationId",
    cell: key("organization"),
    says: { en: "The company whose people look after it", pl: "Firma, której osoby nim zarządzają" },
    example: "",
  },
  {
    name: "name",
    cell: textCell(200),
    needed: true,
    says: { en: "Its name", pl: "Nazwa" },
    example: "Doradztwo Wisła",
  },
  { name: "town", cell: textCell(200), needed: true, says: { en: "Town", pl: "Miejscowość" }, example: "Kraków" },
  { name: "country", cell: country, needed: true, says: { en: "ISO 3166-1", pl: "ISO 3166-1" }, example: "PL" },
  {
    name: "state",
    cell: oneOf(["active", "suspended", "retired"]),
    filledIn: true,
    says: { en: "active, suspended or retired; empty: active", pl: "active, suspended lub retired; puste: active" },
    example: "active",
  },
  {
    name: "email",
    cell: email,
    needed: true,
    says: { en: "Its contact address", pl: "Adres kontaktowy" },
    example: "biuro@wisla.example",
  },
  { name: "phone", cell: textCell(50), says: { en: "Telephone", pl: "Telefon" }, example: "+48 12 555 01 00" },
  { name: "website", cell: webAddress, says: { en: "https://…", pl: "https://…" }, example: "https://wisla.example" },
  {
    name: "removalInstructionsUrl",
    cell: webAddress,
    says: { en: "A reseller's page about leaving it", pl: "Strona odsprzedawcy o zakończeniu współpracy" },
    example: "",
  },
  {
    name: "resells",
    cell: yesOrNo,
    filledIn: true,
    says: { en: "yes or no; empty: no", pl: "yes lub no; puste: no" },
    example: "no",
  },
  {
    name: "listed",
    cell: yesOrNo,
    filledIn: true,
    says: { en: "In the directory: yes or no; empty: yes", pl: "W katalogu: yes lub no; puste: yes" },
    example: "yes",
  },
  ...profile,
  {
    name: "id",
    cell: key("partner"),
    filledIn: true,
    otherwise: keyFrom("partner", "partnerId"),
    says: { en: "An ID from here; leave it empty", pl: "Identyfikator stąd; zostaw puste" },
    example: "",
  },
];

export const partners: Definition = {
  noun: "partner",
  says: {
    en: "Headquarters accounts and their locations, each with its Partner ID and its profile.",
    pl: "Centrale i ich lokalizacje, każda z identyfikatorem partnera i profilem.",
  },
  columns,
  same: ['"partnerId"'],
  target: {
    table: "partner",
    on: 't.partner_number = s."partnerId"',
    more: "left join partner h on h.id = t.headquarters_id",
  },
  held: {
    kind: "t.kind",
    headquartersId: "h.partner_number",
    organizationId: "t.organization_id",
    name: "t.name",
    town: "t.town",
    country: "t.country",
    state: "t.state",
    email: "t.email",
    phone: "t.phone",
    website: "t.website",
    removalInstructionsUrl: "t.removal_instructions_url",
    resells: "t.resells",
    listed: "t.listed",
    descriptionEn: "t.description_en",
    descriptionPl: "t.description_pl",
    languages: "t.languages",
    help: "t.help",
    street: "t.street",
    postcode: "t.postcode",
    latitude: "t.latitude",
    longitude: "t.longitude",
  },
  checks: [
    ...ofOrganization("partner"),
    idIsFree("id", "partner", 't.partner_number = s."partnerId"', 's."partnerId"'),
    {
      code: "headquarters-needed",
      column: "headquartersId",
      lines: `select s.line from staged s where s.kind = 'location' and s."headquartersId" is null`,
    },
    {
      code: "headquarters-under-another",
      column: "headquartersId",
      lines: `select s.line from staged s where s.kind = 'headquarters' and s."headquartersId" is not null`,
    },
    {
      code: "unknown-headquarters",
      column: "headquartersId",
      lines: `
        select s.line from staged s
        where s.kind = 'location' and s."headquartersId" is not null
          and not exists (select from partner p where p.partner_number = s."headquartersId" and p.kind = 'headquarters')
          and not exists (select from staged h where h."partnerId" = s."headquartersId" and h.kind = 'headquarters')`,
    },
    {
      code: "headquarters-not-active",
      column: "state",
      lines: `
        select distinct s.line from staged s
        left join partner h on h.partner_number = s."headquartersId"
        left join staged f on f."partnerId" = s."headquartersId" and f.kind = 'headquarters'
        where s.kind = 'location' and coalesce(s.state, 'active') = 'active' and coalesce(h.state, f.state, 'active') <> 'active'
          and not exists (select from partner p where p.partner_number = s."partnerId")`,
    },
    {
      code: "half-a-position",
      column: "longitude",
      lines: "select s.line from staged s where (s.latitude is null) <> (s.longitude is null)",
    },
  ],
  passes: ["s.kind = 'headquarters'", "s.kind = 'location'"],
  writes: [
    `insert into partner (
       id, partner_number, kind, headquarters_id, organization_id, name, town, country, state, email, phone, website,
       removal_instructions_url, resells, listed, description_en, description_pl, languages, help, street, postcode, latitude, longitude)
     select s.id, s."partnerId", s.kind, h.id, s."organizationId", s.name, s.town, s.country, coalesce(s.state, 'active'), s.email,
       s.phone, s.website, s."removalInstructionsUrl", coalesce(s.resells, false), coalesce(s.listed, true), s."descriptionEn",
       s."descriptionPl", coalesce(s.languages, '{}'), coalesce(s.help, '{}'), s.street, s.postcode, s.latitude, s.longitude
     from staged s left join partner h on h.partner_number = s."headquartersId" where {these}`,
    auditLines("partner", { subject: "s.id", after: `jsonb_build_object('partnerId', s."partnerId", 'kind', s.kind)` }),
  ],
  export: `
    select p.partner_number as "partnerId", p.kind, h.partner_number as "headquartersId",
      ${idText("org", "p.organization_id")} as "organizationId", p.name, p.town, p.country, p.state, p.email, p.phone, p.website,
      p.removal_instructions_url as "removalInstructionsUrl", ${yesNoText("p.resells")} as resells, ${yesNoText("p.listed")} as listed,
      p.description_en as "descriptionEn", p.description_pl as "descriptionPl", array_to_string(p.languages, ' ') as languages,
      array_to_string(p.help, ' ') as help, p.street, p.postcode, p.latitude::text, p.longitude::text, ${idText("ptn", "p.id")} as id
    from partner p left join partner h on h.id = p.headquarters_id order by p.kind, p.partner_number`,
};
