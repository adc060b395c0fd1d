import { auditLines, type Definition, idText, instantText, yesNoText } from "./definition.ts";
import { subscriptionChecks } from "./subscription-checks.ts";
import { subscriptionColumns } from "./subscription-columns.ts";

// As domain/money.ts writes it.
const priceText = `case when s.currency in ('ISK', 'JPY') then s.amount_minor::text
  else to_char(s.amount_minor / 100.0, 'FM9999999999999999990.00') end`;

export const subscriptions: Definition = {
  noun: "subscription",
  says: {
    en: "What customers have: service, plan, licences, term, price, and who sold it. Services and plans are there before.",
    pl: "Co mają klienci: usługa, plan, licencje, okres, cena i sprzedawca. Usługi i plany muszą już istnieć.",
  },
  columns: subscriptionColumns,
  same: ['"organizationId"', '"subscriptionId"'],
  target: {
    table: "subscription",
    on: 't.organization_id = s."organizationId" and t.id = s."subscriptionId"',
    more: `join service v on v.id = t.service_id join plan l on l.id = t.plan_id left join plan n on n.id = t.next_plan_id
      left join partner p on p.id = t.sold_by`,
  },
  held: {
    service: "v.code",
    plan: "l.code",
    state: "t.state",
    seats: "t.seats",
    term: "t.term",
    currency: "t.currency",
    price: "t.amount_minor",
    countryOfUse: "t.country_of_use",
    resellerId: "p.partner_number",
    autoRenew: "t.auto_renew",
    createdAt: "t.created_at",
    startsOn: "t.starts_on",
    renewsOn: "t.renews_on",
    endedAt: "t.ended_at",
    replaces: "t.replaces_id",
    termStartsOn: "t.term_starts_on",
    countedFrom: "t.counted_from",
    nextSeats: "t.next_seats",
    nextPlan: "n.code",
    nextTerm: "t.next_term",
    renewalProblem: "t.renewal_problem",
  },
  // Within a relationship that is not ended before the file is written, so that nothing sold is left without it.
  prepare: [
    `select from reseller_relationship r join partner p on p.id = r.partner_id
     where r.ends_at is null
       and (r.organization_id, p.partner_number) in (select s."organizationId", s."resellerId" from staged s)
     order by r.organization_id, r.id for key share of r`,
  ],
  checks: subscriptionChecks,
  writes: [
    auditLines("subscription", {
      organization: 's."organizationId"',
      subject: 's."subscriptionId"',
      after: "jsonb_build_object('state', s.state, 'service', s.service, 'plan', s.plan, 'seats', s.seats)",
    }),
    `insert into subscription (
       organization_id, id, service_id, plan_id, state, seats, term, amount_minor, currency, country_of_use, sold_by, auto_renew,
       created_at, starts_on, renews_on, ended_at, term_starts_on, counted_from, next_seats, next_plan_id, next_term,
       renewal_problem)
     select s."organizationId", s."subscriptionId", v.id, l.id, s.state, s.seats, s.term, s.price, s.currency, s."countryOfUse", p.id,
       coalesce(s."autoRenew", true), coalesce(s."createdAt", s."startsOn"::timestamp at time zone 'UTC'), s."startsOn", s."renewsOn",
       s."endedAt", s."termStartsOn", s."countedFrom", s."nextSeats", n.id, s."nextTerm", s."renewalProblem"
     from staged s join service v on v.code = s.service join plan l on l.service_id = v.id and l.code = s.plan
     left join plan n on n.service_id = v.id and n.code = s."nextPlan" left join partner p on p.partner_number = s."resellerId"
     where {these}`,
  ],
  // Once all are there: what replaces may stand before what it replaced.
  finishes: [
    `update subscription t set replaces_id = s.replaces from staged s
     where s.replaces is not null and t.organization_id = s."organizationId" and t.id = s."subscriptionId"`,
  ],
  export: `
    select ${idText("org", "s.organization_id")} as "organizationId", ${idText("sub", "s.id")} as "subscriptionId", v.code as service,
      l.code as plan, s.state, s.seats::text, s.term, s.currency, ${priceText} as price, s.country_of_use as "countryOfUse",
      p.partner_number as "resellerId", ${yesNoText("s.auto_renew")} as "autoRenew", ${instantText("s.created_at")} as "createdAt",
      s.starts_on::text as "startsOn", s.renews_on::text as "renewsOn", ${instantText("s.ended_at")} as "endedAt",
      ${idText("sub", "s.replaces_id")} as replaces, s.term_starts_on::text as "termStartsOn",
      s.counted_from::text as "countedFrom", s.next_seats::text as "nextSeats", n.code as "nextPlan", s.next_term as "nextTerm",
      s.renewal_problem as "renewalProblem"
    from subscription s join service v on v.id = s.service_id join plan l on l.id = s.plan_id left join plan n on n.id = s.next_plan_id
    left join partner p on p.id = s.sold_by order by s.organization_id, s.created_at, s.id`,
};
