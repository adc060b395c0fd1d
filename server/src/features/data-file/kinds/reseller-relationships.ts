import { key, keyFrom } from "../cells/keys.ts";
import { partnerId } from "../cells/numbers.ts";
import { oneOf, textCell } from "../cells/texts.ts";
import { instant } from "../cells/times.ts";
import { endsAfterItBegins, idIsFree, notInTheFuture, ofOrganization, ofPartner, periodsApart } from "./checks.ts";
import { auditLines, type Definition, idText, instantText } from "./definition.ts";

const sameRelationship = `t.organization_id = s."organizationId" and t.starts_at = s."from"
  and t.partner_id = (select p.id from partner p where p.partner_number = s."partnerId")`;

export const resellerRelationships: Definition = {
  noun: "reseller-relationship",
  says: {
    en: "Which partner resells to which customer, since when, and the relationships that have ended.",
    pl: "Który partner odsprzedaje któremu klientowi i od kiedy, a także relacje już zakończone.",
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
      name: "partnerId",
      cell: partnerId,
      needed: true,
      says: { en: "The reseller's Partner ID", pl: "Identyfikator odsprzedawcy" },
      example: "2000101",
    },
    {
      name: "from",
      cell: instant,
      needed: true,
      says: { en: "From this instant on", pl: "Od tej chwili" },
      example: "2023-05-01",
    },
    {
      name: "until",
      cell: instant,
      says: { en: "Until then; empty: it is in force", pl: "Do tej chwili; puste: obowiązuje" },
      example: "",
    },
    {
      name: "endedBy",
      cell: oneOf(["reseller", "operator"]),
      says: { en: "Of an ended one: reseller or operator", pl: "Zakończonej: reseller lub operator" },
      example: "",
    },
    {
      name: "endReason",
      cell: textCell(1000, { lines: true }),
      says: { en: "Why the operator ended it", pl: "Dlaczego zakończył ją operator" },
      example: "",
    },
    {
      name: "id",
      cell: key("relationship"),
      filledIn: true,
      otherwise: keyFrom("relationship", "organizationId", "partnerId", "from"),
      says: { en: "An ID from here; leave it empty", pl: "Identyfikator stąd; zostaw puste" },
      example: "",
    },
  ],
  same: ['"organizationId"', '"partnerId"', '"from"'],
  target: { table: "reseller_relationship", on: sameRelationship },
  held: { until: "t.ends_at", endedBy: "t.ended_by", endReason: "t.end_reason" },
  checks: [
    ...ofOrganization("customer"),
    ofPartner("partnerId"),
    {
      code: "not-a-reseller",
      column: "partnerId",
      lines: `
        select s.line from staged s join partner p on p.partner_number = s."partnerId" where not p.resells and s.until is null`,
    },
    endsAfterItBegins,
    notInTheFuture("from"),
    notInTheFuture("until"),
    {
      code: "ender-needed",
      column: "endedBy",
      lines: `select s.line from staged s where s.until is not null and s."endedBy" is null`,
    },
    {
      code: "end-without-end",
      column: "endedBy",
      lines: `select s.line from staged s where s.until is null and num_nonnulls(s."endedBy", s."endReason") > 0`,
    },
    {
      code: "reason-needed",
      column: "endReason",
      lines: `select s.line from staged s where s."endedBy" = 'operator' and s."endReason" is null`,
    },
    idIsFree(
      "id",
      "reseller_relationship",
      sameRelationship,
      `concat_ws(' ', s."organizationId", s."partnerId", s."from")`,
    ),
    periodsApart('s."organizationId", s."partnerId"'),
    {
      code: "overlaps-record",
      column: "from",
      lines: `
        select s.line from staged s join partner p on p.partner_number = s."partnerId"
        join reseller_relationship t on t.organization_id = s."organizationId" and t.partner_id = p.id
        where coalesce(s.until > s."from", true) and t.starts_at <> s."from"
          and tstzrange(t.starts_at, t.ends_at, '[)') && tstzrange(s."from", s.until, '[)')`,
    },
  ],
  writes: [
    auditLines("reseller-relationship", {
      organization: 's."organizationId"',
      subject: "s.id",
      after: `jsonb_build_object('partnerId', s."partnerId", 'from', s."from", 'until', s.until)`,
    }),
    `insert into reseller_relationship (organization_id, id, partner_id, starts_at, ends_at, ended_by, end_reason)
     select s."organizationId", s.id, p.id, s."from", s.until, s."endedBy", s."endReason"
     from staged s join partner p on p.partner_number = s."partnerId" where {these}`,
  ],
  export: `
    select ${idText("org", "r.organization_id")} as "organizationId", p.partner_number as "partnerId",
      ${instantText("r.starts_at")} as "from", ${instantText("r.ends_at")} as until, r.ended_by as "endedBy",
      r.end_reason as "endReason", ${idText("rel", "r.id")} as id
    from reseller_relationship r join partner p on p.id = r.partner_id order by r.organization_id, p.partner_number, r.starts_at`,
};
