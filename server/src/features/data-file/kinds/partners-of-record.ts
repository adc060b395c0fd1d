import { lacksAuthorization } from "../../partner-of-record/lost-authorization-queries.ts";
import { key, keyFrom, keyWithin } from "../cells/keys.ts";
import { partnerId } from "../cells/numbers.ts";
import { oneOf } from "../cells/texts.ts";
import { instant } from "../cells/times.ts";
import { endsAfterItBegins, notInTheFuture, ofLocation, ofOrganization, ofPartner, periodsApart } from "./checks.ts";
import { auditLines, type Check, type Column, type Definition, idText, instantText } from "./definition.ts";

const isHeldTrue = 's."supersededAt" is null';
const ofTheLine = 'join subscription t on t.organization_id = s."organizationId" and t.id = s."subscriptionId"';
const eventOf = (column: string, en: string, pl: string): Column => ({
  name: column,
  cell: keyWithin("auditEvent"),
  filledIn: true,
  says: { en: `${en}; empty: this import`, pl: `${pl}; puste: ten import` },
  example: "",
});

const eventIsThere = (column: string): Check => ({
  code: "unknown-event",
  column,
  lines: `
    select s.line from staged s where s."${column}" is not null and not exists (
      select from audit_event e where e.organization_id = s."organizationId" and e.id = s."${column}")`,
});

const columns: readonly Column[] = [
  {
    name: "organizationId",
    cell: key("organization"),
    needed: true,
    says: { en: "The customer", pl: "Klient" },
    example: "C-1001",
  },
  {
    name: "subscriptionId",
    cell: keyWithin("subscription"),
    needed: true,
    says: { en: "The subscription", pl: "Subskrypcja" },
    example: "S-5001",
  },
  {
    name: "partnerId",
    cell: partnerId,
    needed: true,
    says: { en: "A location's Partner ID", pl: "Identyfikator lokalizacji" },
    example: "2000101",
  },
  {
    name: "from",
    cell: instant,
    needed: true,
    says: { en: "From this instant on", pl: "Od tej chwili" },
    example: "2024-03-01T09:30:00Z",
  },
  {
    name: "until",
    cell: instant,
    says: { en: "Until then; empty: it still is", pl: "Do tej chwili; puste: trwa nadal" },
    example: "",
  },
  {
    name: "endReason",
    cell: oneOf(["changed", "removed", "subscription-ended", "corrected"]),
    filledIn: true,
    says: {
      en: "changed, removed, subscription-ended or corrected; empty: it follows",
      pl: "changed, removed, subscription-ended lub corrected; puste: wynika z reszty",
    },
    example: "",
  },
  {
    name: "recordedAt",
    cell: instant,
    filledIn: true,
    says: { en: "Since when this was held true; empty: now", pl: "Od kiedy uznawano to za prawdę; puste: od teraz" },
    example: "",
  },
  {
    name: "supersededAt",
    cell: instant,
    filledIn: true,
    says: { en: "Of a version that was superseded: when", pl: "Zastąpionej wersji: kiedy" },
    example: "",
  },
  eventOf("namedEventId", "The event by which it was named", "Zdarzenie, którym go dodano"),
  eventOf("endedEventId", "The event by which it ended", "Zdarzenie, którym to się skończyło"),
  eventOf("correctedEventId", "The correction that touched it last", "Sprostowanie, które go ostatnio dotyczyło"),
  {
    name: "namingId",
    cell: keyWithin("partnerOfRecord"),
    filledIn: true,
    otherwise: keyFrom("partnerOfRecord", "organizationId", "subscriptionId", "from"),
    says: {
      en: "The same in every version of one naming; leave it empty",
      pl: "To samo w każdej wersji jednego wpisu; zostaw puste",
    },
    example: "",
  },
  {
    name: "id",
    cell: keyWithin("partnerOfRecord"),
    filledIn: true,
    otherwise: keyFrom("partnerOfRecord", "organizationId", "subscriptionId", "from", "partnerId"),
    says: { en: "An ID from here; leave it empty", pl: "Identyfikator stąd; zostaw puste" },
    example: "",
  },
];

export const partnersOfRecord: Definition = {
  noun: "partner-of-record",
  says: {
    en: "Who was partner of record of which subscription, from when until when, and who is now.",
    pl: "Kto był zarejestrowanym partnerem której subskrypcji, od kiedy do kiedy, i kto jest nim teraz.",
  },
  columns,
  same: ["id"],
  target: {
    table: "partner_of_record",
    on: 't.organization_id = s."organizationId" and t.id = s.id',
    more: "join partner p on p.id = t.partner_id",
  },
  held: {
    subscriptionId: "t.subscription_id",
    partnerId: "p.partner_number",
    from: "t.starts_at",
    until: "t.ends_at",
    endReason: "t.end_reason",
    recordedAt: "t.recorded_at",
    supersededAt: "t.superseded_at",
    namedEventId: "t.named_event_id",
    endedEventId: "t.ended_event_id",
    correctedEventId: "t.corrected_event_id",
  },
  prepare: [
    `update staged s set "endReason" = r.reason
     from (
       select s.line, case
         when t.ended_at = s.until then 'subscription-ended'
         when lead(s."from") over (partition by s."organizationId", s."subscriptionId" order by s."from") = s.until then 'changed'
         else 'removed' end as reason
       from staged s left ${ofTheLine} where ${isHeldTrue}
     ) r
     where r.line = s.line and s.until is not null and s."endReason" is null`,
  ],
  checks: [
    ...ofOrganization("customer"),
    {
      code: "unknown-subscription",
      column: "subscriptionId",
      lines: `
        select s.line from staged s where s."subscriptionId" is not null and not exists (
          select from subscription t where t.organization_id = s."organizationId" and t.id = s."subscriptionId")`,
    },
    {
      code: "sold-by-reseller",
      column: "subscriptionId",
      lines: `select s.line from staged s ${ofTheLine} where t.sold_by is not null`,
    },
    ofPartner("partnerId"),
    ofLocation("partnerId"),
    endsAfterItBegins,
    notInTheFuture("from"),
    notInTheFuture("until"),
    notInTheFuture("recordedAt"),
    notInTheFuture("supersededAt"),
    {
      code: "end-without-end",
      column: "endReason",
      lines: `select s.line from staged s where s.until is null and s."endReason" is not null`,
    },
    {
      code: "after-the-end",
      column: "until",
      lines: `
        select s.line from staged s ${ofTheLine}
        where ${isHeldTrue} and t.ended_at is not null and (s.until is null or s.until > t.ended_at)`,
    },
    {
      code: "recorded-needed",
      column: "recordedAt",
      lines: `select s.line from staged s where s."supersededAt" is not null and s."recordedAt" is null`,
    },
    {
      code: "superseded-before-recorded",
      column: "supersededAt",
      lines: `select s.line from staged s where s."supersededAt" <= s."recordedAt"`,
    },
    eventIsThere("namedEventId"),
    eventIsThere("endedEventId"),
    eventIsThere("correctedEventId"),
    periodsApart('s."organizationId", s."subscriptionId"', isHeldTrue),
    {
      code: "overlaps-record",
      column: "from",
      lines: `
        select s.line from staged s
        join partner_of_record t on t.organization_id = s."organizationId" and t.subscription_id = s."subscriptionId"
          and t.superseded_at is null and t.id <> s.id
        where ${isHeldTrue} and coalesce(s.until > s."from", true)
          and (s.until is null or t.starts_at < s.until) and (t.ends_at is null or t.ends_at > s."from")
          and not exists (
            select from partner_of_record r where r.organization_id = s."organizationId" and r.id = s.id)`,
    },
  ],
  writes: [
    auditLines("partner-of-record", {
      type: "subscription",
      organization: 's."organizationId"',
      subject: 's."subscriptionId"',
      after: `jsonb_build_object('partnerId', s."partnerId", 'from', ${instantText('s."from"')}, 'until', ${instantText("s.until")})`,
      only: '(s."namedEventId" is null or (s.until is not null and s."endedEventId" is null))',
    }),
    `insert into partner_of_record (
       organization_id, id, naming_id, subscription_id, partner_id, starts_at, ends_at, end_reason, named_event_id, ended_event_id,
       corrected_event_id, recorded_at, superseded_at)
     select s."organizationId", s.id, s."namingId", s."subscriptionId", p.id, s."from", s.until, s."endReason",
       coalesce(s."namedEventId", s.line_event), case when s.until is not null then coalesce(s."endedEventId", s.line_event) end,
       s."correctedEventId", coalesce(s."recordedAt", i.at), s."supersededAt"
     from staged s cross join importing i join partner p on p.partner_number = s."partnerId" where {these}`,
    // Nobody is told of what was so before: both sides count as told.
    `insert into told_partner_of_record (organization_id, subscription_id, partner_id, told_at)
     select s."organizationId", s."subscriptionId", p.id, i.at
     from staged s cross join importing i join partner p on p.partner_number = s."partnerId"
     where {these} and s.until is null and ${isHeldTrue}
     on conflict (organization_id, subscription_id) do update set partner_id = excluded.partner_id, told_at = excluded.told_at`,
    // Neither of an authorization that was lost before.
    `insert into told_lost_authorization (organization_id, subscription_id, partner_id, told_at)
     select r.organization_id, r.subscription_id, r.partner_id, i.at
     from (select s."organizationId" as organization_id, s.id from staged s where {these}) l cross join importing i
     join partner_of_record r on r.organization_id = l.organization_id and r.id = l.id
     join subscription s on s.organization_id = r.organization_id and s.id = r.subscription_id
     where r.superseded_at is null and r.ends_at is null and ${lacksAuthorization}
     on conflict do nothing`,
  ],
  export: `
    select ${idText("org", "r.organization_id")} as "organizationId", ${idText("sub", "r.subscription_id")} as "subscriptionId",
      p.partner_number as "partnerId", ${instantText("r.starts_at")} as "from", ${instantText("r.ends_at")} as until,
      r.end_reason as "endReason", ${instantText("r.recorded_at")} as "recordedAt",
      ${instantText("r.superseded_at")} as "supersededAt", ${idText("evt", "r.named_event_id")} as "namedEventId",
      ${idText("evt", "r.ended_event_id")} as "endedEventId", ${idText("evt", "r.corrected_event_id")} as "correctedEventId",
      ${idText("por", "r.naming_id")} as "namingId", ${idText("por", "r.id")} as id
    from partner_of_record r join partner p on p.id = r.partner_id
    order by r.organization_id, r.subscription_id, r.recorded_at, r.starts_at, r.id`,
};
