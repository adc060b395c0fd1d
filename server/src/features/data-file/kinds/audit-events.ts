import type { Cell } from "../cells/cell.ts";
import { key, keyWithin } from "../cells/keys.ts";
import { act, jsonObject, oneOf, textCell } from "../cells/texts.ts";
import { instant } from "../cells/times.ts";
import { notInTheFuture, ofOrganization } from "./checks.ts";
import { type Definition, idText, instantText } from "./definition.ts";

const ofSubscription = keyWithin("subscription");
const ofOrder = keyWithin("order");

/** What an act is about: a subscription or an order, as the column before it says. */
const subject: Cell = {
  type: "uuid",
  read: (text, row) => (row.of("subjectType") === "order" ? ofOrder : ofSubscription).read(text, row),
};

const namesAPartner = `exists (
  select from partner_of_record r
  where r.organization_id = e.organization_id and e.id in (r.named_event_id, r.ended_event_id, r.corrected_event_id))`;

export const auditEvents: Definition = {
  noun: "audit-event",
  says: {
    en: "Who named, changed, ended or corrected a partner of record, when and why. Only where the record moves here from another Doradca.",
    pl: "Kto i kiedy dodał, zmienił, zakończył lub sprostował zarejestrowanego partnera i dlaczego. Tylko przy przenoszeniu rejestru z innej Doradcy.",
  },
  columns: [
    {
      name: "organizationId",
      cell: key("organization"),
      needed: true,
      says: { en: "The customer", pl: "Klient" },
      example: "C-1001",
    },
    {
      name: "eventId",
      cell: keyWithin("auditEvent"),
      needed: true,
      says: { en: "A reference of your own, or an ID from here", pl: "Własne oznaczenie albo identyfikator stąd" },
      example: "E-1",
    },
    { name: "at", cell: instant, needed: true, says: { en: "When", pl: "Kiedy" }, example: "2024-03-01T09:30:00Z" },
    {
      name: "act",
      cell: act,
      needed: true,
      says: { en: "What was done", pl: "Co zrobiono" },
      example: "partner-of-record-named",
    },
    {
      name: "byKind",
      cell: oneOf(["customer", "partner", "operator", "job"]),
      needed: true,
      says: { en: "customer, partner, operator or job", pl: "customer, partner, operator lub job" },
      example: "customer",
    },
    {
      name: "byOrganizationId",
      cell: key("organization"),
      says: { en: "Whose person it was", pl: "Z której firmy" },
      example: "C-1001",
    },
    {
      name: "byPersonId",
      cell: keyWithin("person", "byOrganizationId"),
      says: { en: "The person; an operator is the one who imports", pl: "Osoba; za operatora stoi osoba importująca" },
      example: "P-1",
    },
    {
      name: "through",
      cell: oneOf(["checkout", "admin-center", "api", "import", "operator", "job"]),
      needed: true,
      says: { en: "Through what", pl: "Którędy" },
      example: "admin-center",
    },
    {
      name: "subjectType",
      cell: oneOf(["subscription", "order"]),
      needed: true,
      says: { en: "subscription or order", pl: "subscription lub order" },
      example: "subscription",
    },
    {
      name: "subjectId",
      cell: subject,
      needed: true,
      says: { en: "Which one", pl: "Która lub które" },
      example: "S-5001",
    },
    {
      name: "before",
      cell: jsonObject,
      says: { en: "What was so before, as JSON", pl: "Co było przedtem, jako JSON" },
      example: "",
    },
    {
      name: "after",
      cell: jsonObject,
      says: { en: "What was so after, as JSON", pl: "Co było potem, jako JSON" },
      example: '{"partnerId": "2000101"}',
    },
    { name: "reason", cell: textCell(1000, { lines: true }), says: { en: "Why", pl: "Dlaczego" }, example: "" },
  ],
  same: ['"organizationId"', '"eventId"'],
  target: { table: "audit_event", on: 't.organization_id = s."organizationId" and t.id = s."eventId"' },
  held: {
    at: "t.occurred_at",
    act: "t.act",
    byKind: "t.actor_kind",
    through: "t.through",
    subjectType: "t.subject_type",
    subjectId: "t.subject_id",
    before: "t.before",
    after: "t.after",
    reason: "t.reason",
  },
  checks: [
    ...ofOrganization("customer"),
    notInTheFuture("at"),
    {
      code: "person-needed",
      column: "byPersonId",
      lines: `
        select s.line from staged s
        where s."byKind" in ('customer', 'partner') and num_nulls(s."byOrganizationId", s."byPersonId") > 0`,
    },
    {
      code: "unknown-person",
      column: "byPersonId",
      lines: `
        select s.line from staged s
        where s."byKind" in ('customer', 'partner') and s."byPersonId" is not null and s."byOrganizationId" is not null
          and not exists (select from person p where p.organization_id = s."byOrganizationId" and p.id = s."byPersonId")`,
    },
    {
      code: "unknown-subscription",
      column: "subjectId",
      lines: `
        select s.line from staged s
        where s."subjectType" = 'subscription' and s."subjectId" is not null and not exists (
          select from subscription t where t.organization_id = s."organizationId" and t.id = s."subjectId")`,
    },
  ],
  writes: [
    `insert into audit_event (
       organization_id, id, occurred_at, act, actor_kind, actor_organization_id, actor_person_id, through, subject_type, subject_id,
       before, after, reason, import_id)
     select s."organizationId", s."eventId", s.at, s.act, s."byKind",
       case s."byKind" when 'operator' then i.vendor when 'job' then null else s."byOrganizationId" end,
       case s."byKind" when 'operator' then i.operator when 'job' then null else s."byPersonId" end,
       s.through, s."subjectType", s."subjectId", s.before, s.after, s.reason, i.import
     from staged s cross join importing i where {these}`,
  ],
  // A person of the vendor stays here: everybody is shown the vendor instead.
  export: `
    select ${idText("org", "e.organization_id")} as "organizationId", ${idText("evt", "e.id")} as "eventId",
      ${instantText("e.occurred_at")} as at, e.act, e.actor_kind as "byKind",
      case when e.actor_kind in ('customer', 'partner') then ${idText("org", "e.actor_organization_id")} end as "byOrganizationId",
      case when e.actor_kind in ('customer', 'partner') then ${idText("per", "e.actor_person_id")} end as "byPersonId",
      e.through, e.subject_type as "subjectType",
      case e.subject_type when 'order' then ${idText("ord", "e.subject_id")} else ${idText("sub", "e.subject_id")} end as "subjectId",
      e.before::text, e.after::text, e.reason
    from audit_event e
    where e.subject_type in ('subscription', 'order') and (e.act = 'partner-of-record-corrected' or ${namesAPartner})
    order by e.organization_id, e.occurred_at, e.id`,
};
