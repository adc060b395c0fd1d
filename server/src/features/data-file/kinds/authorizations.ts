import { key, keyFrom } from "../cells/keys.ts";
import { partnerId } from "../cells/numbers.ts";
import { code, country } from "../cells/texts.ts";
import { instant } from "../cells/times.ts";
import { endsAfterItBegins, idIsFree, ofLocation, ofPartner, periodsApart, serviceIsThere } from "./checks.ts";
import { auditLines, type Definition, idText, instantText } from "./definition.ts";

const sameAuthorization = `t.partner_id = (select p.id from partner p where p.partner_number = s."partnerId")
  and t.service_id = (select v.id from service v where v.code = s.service) and t.country = s.country`;

export const authorizations: Definition = {
  noun: "partner-authorization",
  says: {
    en: "Which location may serve which service in which country, and when.",
    pl: "Która lokalizacja może obsługiwać którą usługę, w którym kraju i kiedy.",
  },
  columns: [
    {
      name: "partnerId",
      cell: partnerId,
      needed: true,
      says: { en: "A location's Partner ID", pl: "Identyfikator lokalizacji" },
      example: "2000101",
    },
    {
      name: "service",
      cell: code,
      needed: true,
      says: { en: "The service's code", pl: "Kod usługi" },
      example: "baltic-office",
    },
    { name: "country", cell: country, needed: true, says: { en: "ISO 3166-1", pl: "ISO 3166-1" }, example: "PL" },
    {
      name: "from",
      cell: instant,
      needed: true,
      says: { en: "From this instant on", pl: "Od tej chwili" },
      example: "2023-01-01",
    },
    {
      name: "until",
      cell: instant,
      says: { en: "Until then; empty: open", pl: "Do tej chwili; puste: bezterminowo" },
      example: "",
    },
    {
      name: "id",
      cell: key("partnerAuthorization"),
      filledIn: true,
      otherwise: keyFrom("partnerAuthorization", "partnerId", "service", "country", "from"),
      says: { en: "An ID from here; leave it empty", pl: "Identyfikator stąd; zostaw puste" },
      example: "",
    },
  ],
  same: ['"partnerId"', "service", "country", '"from"'],
  target: { table: "partner_authorization", on: `${sameAuthorization} and lower(t.period) = s."from"` },
  held: { until: "upper(t.period)" },
  checks: [
    ofPartner("partnerId"),
    ofLocation("partnerId"),
    serviceIsThere,
    endsAfterItBegins,
    idIsFree(
      "id",
      "partner_authorization",
      `${sameAuthorization} and lower(t.period) = s."from"`,
      `concat_ws(' ', s."partnerId", s.service, s.country, s."from")`,
    ),
    periodsApart('s."partnerId", s.service, s.country'),
    {
      code: "overlaps-record",
      column: "from",
      lines: `
        select s.line from staged s
        join partner p on p.partner_number = s."partnerId" join service v on v.code = s.service
        join partner_authorization t on t.partner_id = p.id and t.service_id = v.id and t.country = s.country
        where s.until is distinct from s."from" and coalesce(s.until > s."from", true)
          and t.period && tstzrange(s."from", s.until, '[)') and lower(t.period) <> s."from"`,
    },
  ],
  writes: [
    `insert into partner_authorization (id, partner_id, service_id, country, period)
     select s.id, p.id, v.id, s.country, tstzrange(s."from", s.until, '[)')
     from staged s join partner p on p.partner_number = s."partnerId" join service v on v.code = s.service where {these}`,
    auditLines("partner-authorization", {
      subject: "s.id",
      after: `jsonb_build_object('partnerId', s."partnerId", 'service', s.service, 'country', s.country)`,
    }),
  ],
  export: `
    select p.partner_number as "partnerId", v.code as service, a.country, ${instantText("lower(a.period)")} as "from",
      ${instantText("upper(a.period)")} as until, ${idText("aut", "a.id")} as id
    from partner_authorization a join partner p on p.id = a.partner_id join service v on v.id = a.service_id
    order by p.partner_number, v.code, a.country, lower(a.period)`,
};
