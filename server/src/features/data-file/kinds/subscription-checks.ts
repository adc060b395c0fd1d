import { idIsFree, notInTheFuture, ofOrganization, ofPartner, planIsThere, serviceIsThere } from "./checks.ts";
import type { Check } from "./definition.ts";

const hasEnded = "s.state in ('cancelled', 'expired')";

const emptyOnceEnded = ["renewsOn", "nextSeats", "nextPlan", "nextTerm", "renewalProblem"].map(
  (column): Check => ({
    code: "ended-with-plans",
    column,
    lines: `select s.line from staged s where ${hasEnded} and s."${column}" is not null`,
  }),
);

export const subscriptionChecks: readonly Check[] = [
  ...ofOrganization("customer"),
  idIsFree("subscriptionId", "subscription", 't.organization_id = s."organizationId"', 's."organizationId"'),
  serviceIsThere,
  planIsThere("plan"),
  planIsThere("nextPlan"),
  ofPartner("resellerId"),
  {
    code: "no-relationship",
    column: "resellerId",
    lines: `
      select s.line from staged s join partner p on p.partner_number = s."resellerId"
      where not ${hasEnded} and not exists (
        select from reseller_relationship r
        where r.organization_id = s."organizationId" and r.partner_id = p.id and r.ends_at is null)`,
  },
  {
    code: "end-needed",
    column: "endedAt",
    lines: `select s.line from staged s where ${hasEnded} and s."endedAt" is null`,
  },
  {
    code: "end-without-end",
    column: "endedAt",
    lines: `select s.line from staged s where not ${hasEnded} and s."endedAt" is not null`,
  },
  notInTheFuture("endedAt"),
  notInTheFuture("createdAt"),
  ...emptyOnceEnded,
  {
    code: "renewal-needed",
    column: "renewsOn",
    lines: `
      select s.line from staged s where not ${hasEnded} and s."renewsOn" is null and not exists (
        select from subscription t where t.organization_id = s."organizationId" and t.id = s."subscriptionId")`,
  },
  {
    code: "renewal-in-the-past",
    column: "renewsOn",
    lines: `
      select s.line from staged s cross join importing i
      where s.state in ('active', 'suspended') and s."renewsOn" <= (i.at at time zone 'UTC')::date and s."renewalProblem" is null`,
  },
  {
    code: "renewal-before-term",
    column: "renewsOn",
    lines: `select s.line from staged s where s."renewsOn" <= greatest(s."startsOn", s."termStartsOn")`,
  },
  {
    code: "unknown-replaced",
    column: "replaces",
    lines: `
      select s.line from staged s where s.replaces is not null
        and (s.replaces = s."subscriptionId" or not exists (
          select from subscription t where t.organization_id = s."organizationId" and t.id = s.replaces)
        and not exists (
          select from staged r where r."organizationId" = s."organizationId" and r."subscriptionId" = s.replaces))`,
  },
  {
    code: "replaced-twice",
    column: "replaces",
    lines: `
      select line from (
        select s.line, row_number() over (partition by s."organizationId", s.replaces order by s.line) as nth
        from staged s where s.replaces is not null
      ) again where nth > 1
      union
      select s.line from staged s
      join subscription t on t.organization_id = s."organizationId" and t.replaces_id = s.replaces and t.id <> s."subscriptionId"`,
  },
];
