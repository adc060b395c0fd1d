import { key } from "../cells/keys.ts";
import { country, oneOf, textCell } from "../cells/texts.ts";
import { instant } from "../cells/times.ts";
import { notInTheFuture } from "./checks.ts";
import { auditLines, type Definition, idText, instantText } from "./definition.ts";

export const organizations: Definition = {
  noun: "organization",
  says: {
    en: "Customers' and partners' companies. The vendor itself is none of them.",
    pl: "Firmy klientów i partnerów. Sam dostawca do nich nie należy.",
  },
  columns: [
    {
      name: "organizationId",
      cell: key("organization"),
      needed: true,
      says: { en: "A reference of your own, or an ID from here", pl: "Własne oznaczenie albo identyfikator stąd" },
      example: "C-1001",
    },
    {
      name: "kind",
      cell: oneOf(["customer", "partner"]),
      needed: true,
      says: { en: "customer or partner", pl: "customer (klient) lub partner" },
      example: "customer",
    },
    {
      name: "name",
      cell: textCell(200),
      needed: true,
      says: { en: "Its name", pl: "Nazwa" },
      example: "Zielone Pole sp. z o.o.",
    },
    {
      name: "country",
      cell: country,
      needed: true,
      says: { en: "Where it is: ISO 3166-1", pl: "Kraj: ISO 3166-1" },
      example: "PL",
    },
    {
      name: "mailLanguage",
      cell: oneOf(["en", "pl"]),
      needed: true,
      says: { en: "The language of its mail: en or pl", pl: "Język wiadomości: en lub pl" },
      example: "pl",
    },
    {
      name: "createdAt",
      cell: instant,
      filledIn: true,
      says: { en: "Since when it is known; empty: now", pl: "Od kiedy jest znana; puste: teraz" },
      example: "2023-01-09",
    },
  ],
  same: ['"organizationId"'],
  target: { table: "organization", on: 't.id = s."organizationId"' },
  held: {
    kind: "t.kind",
    name: "t.name",
    country: "t.country",
    mailLanguage: "t.mail_language",
    createdAt: "t.created_at",
  },
  checks: [notInTheFuture("createdAt")],
  writes: [
    `insert into organization (id, kind, name, country, mail_language, created_at)
     select s."organizationId", s.kind, s.name, s.country, s."mailLanguage", coalesce(s."createdAt", i.at)
     from staged s cross join importing i where {these}`,
    auditLines("organization", {
      organization: 's."organizationId"',
      subject: 's."organizationId"',
      after: "jsonb_build_object('kind', s.kind, 'country', s.country)",
    }),
  ],
  export: `
    select ${idText("org", "o.id")} as "organizationId", o.kind, o.name, o.country, o.mail_language as "mailLanguage",
      ${instantText("o.created_at")} as "createdAt"
    from organization o where o.kind <> 'vendor' order by o.created_at, o.id`,
};
