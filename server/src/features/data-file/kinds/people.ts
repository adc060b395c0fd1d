import { key, keyWithin } from "../cells/keys.ts";
import { email, oneOf, textCell } from "../cells/texts.ts";
import { instant } from "../cells/times.ts";
import { idIsFree, notInTheFuture, ofOrganization } from "./checks.ts";
import { auditLines, type Definition, idText, instantText } from "./definition.ts";

const customerRoles = ["global-admin", "billing-admin", "reader"];
const partnerRoles = ["partner-admin", "agent"];
const listed = (roles: readonly string[]) => roles.map((role) => `'${role}'`).join(", ");

export const people: Definition = {
  noun: "person",
  says: {
    en: "Who belongs to these companies, with a role. Passwords are not brought along: send each person a sign-in link.",
    pl: "Osoby z tych firm i ich role. Hasła nie są przenoszone: każdej osobie wyślij link do logowania.",
  },
  columns: [
    {
      name: "organizationId",
      cell: key("organization"),
      needed: true,
      says: { en: "The company", pl: "Firma" },
      example: "C-1001",
    },
    {
      name: "personId",
      cell: keyWithin("person"),
      needed: true,
      says: { en: "A reference of your own, or an ID from here", pl: "Własne oznaczenie albo identyfikator stąd" },
      example: "P-1",
    },
    {
      name: "name",
      cell: textCell(200),
      says: { en: "Empty only where the person was erased", pl: "Puste tylko po usunięciu danych osoby" },
      example: "Maria Polna",
    },
    {
      name: "email",
      cell: email,
      says: { en: "The address to sign in with", pl: "Adres do logowania" },
      example: "maria@zielonepole.example",
    },
    {
      name: "role",
      cell: oneOf([...customerRoles, ...partnerRoles]),
      needed: true,
      says: {
        en: "Of a customer: global-admin, billing-admin, reader; of a partner: partner-admin, agent",
        pl: "U klienta: global-admin, billing-admin, reader; u partnera: partner-admin, agent",
      },
      example: "global-admin",
    },
    {
      name: "language",
      cell: oneOf(["en", "pl"]),
      says: { en: "en, pl, or empty: the browser's", pl: "en, pl albo puste: język przeglądarki" },
      example: "",
    },
    {
      name: "theme",
      cell: oneOf(["light", "dark", "system"]),
      filledIn: true,
      says: { en: "light, dark or system; empty: system", pl: "light, dark lub system; puste: system" },
      example: "",
    },
    {
      name: "createdAt",
      cell: instant,
      filledIn: true,
      says: { en: "Since when the person is known; empty: now", pl: "Od kiedy osoba jest znana; puste: teraz" },
      example: "",
    },
    {
      name: "erasedAt",
      cell: instant,
      says: { en: "When the person's data were erased", pl: "Kiedy usunięto dane osoby" },
      example: "",
    },
  ],
  same: ['"organizationId"', '"personId"'],
  target: { table: "person", on: 't.organization_id = s."organizationId" and t.id = s."personId"' },
  held: {
    name: "t.name",
    email: "t.email",
    role: "t.role",
    language: "t.language",
    theme: "t.theme",
    createdAt: "t.created_at",
    erasedAt: "t.erased_at",
  },
  checks: [
    ...ofOrganization(null),
    notInTheFuture("createdAt"),
    notInTheFuture("erasedAt"),
    idIsFree("personId", "person", 't.organization_id = s."organizationId"', 's."organizationId"'),
    {
      code: "role-of-another-kind",
      column: "role",
      lines: `
        select s.line from staged s join organization o on o.id = s."organizationId"
        where s.role is not null and not coalesce(case o.kind
          when 'customer' then s.role in (${listed(customerRoles)})
          when 'partner' then s.role in (${listed(partnerRoles)}) end, false)`,
    },
    {
      code: "cell-needed",
      column: "name",
      lines: 'select s.line from staged s where s."erasedAt" is null and s.name is null',
    },
    {
      code: "cell-needed",
      column: "email",
      lines: 'select s.line from staged s where s."erasedAt" is null and s.email is null',
    },
    {
      code: "erased-with-name",
      column: "erasedAt",
      lines: 'select s.line from staged s where s."erasedAt" is not null and num_nonnulls(s.name, s.email) > 0',
    },
    {
      code: "address-taken",
      column: "email",
      lines: `
        select s.line from staged s join sign_in_identity i on i.subject = lower(s.email)
          and (i.organization_id, i.person_id) is distinct from (s."organizationId", s."personId")
        union
        select line from (
          select s.line, row_number() over (partition by lower(s.email) order by s.line) as nth
          from staged s where s.email is not null
        ) again where nth > 1`,
    },
  ],
  writes: [
    `insert into person (organization_id, id, name, email, role, language, theme, created_at, erased_at)
     select s."organizationId", s."personId", s.name, s.email, s.role, s.language, coalesce(s.theme, 'system'),
       coalesce(s."createdAt", i.at), s."erasedAt"
     from staged s cross join importing i where {these}`,
    // An address without a password is held all the same, so that nobody else gets it.
    `insert into sign_in_identity (provider, subject, organization_id, person_id)
     select 'sign-in-link', lower(s.email), s."organizationId", s."personId" from staged s where {these} and s.email is not null`,
    auditLines("person", {
      organization: 's."organizationId"',
      subject: 's."personId"',
      after: "jsonb_build_object('role', s.role)",
    }),
  ],
  export: `
    select ${idText("org", "p.organization_id")} as "organizationId", ${idText("per", "p.id")} as "personId", p.name, p.email, p.role,
      p.language, p.theme, ${instantText("p.created_at")} as "createdAt", ${instantText("p.erased_at")} as "erasedAt"
    from person p join organization o on o.id = p.organization_id
    where o.kind <> 'vendor' order by p.organization_id, p.created_at, p.id`,
};
