import type { Check } from "./definition.ts";

const isThere = 'exists (select from organization o where o.id = s."organizationId"';

/** The organization is there, and of that kind. */
export function ofOrganization(kind: "customer" | "partner" | null): Check[] {
  const there: Check = {
    code: "unknown-organization",
    column: "organizationId",
    lines: `select s.line from staged s where s."organizationId" is not null and not ${isThere})`,
  };
  if (kind === null) return [there];
  const another: Check = {
    code: kind === "customer" ? "not-a-customer" : "not-a-partner-company",
    column: "organizationId",
    lines: `select s.line from staged s where ${isThere} and o.kind <> '${kind}')`,
  };
  return [there, another];
}

/** A partner has the ID in that column. */
export function ofPartner(column: string, code: Check["code"] = "unknown-partner", only = "true"): Check {
  return {
    code,
    column,
    lines: `
      select s.line from staged s
      where s."${column}" is not null and not exists (
        select from partner p where p.partner_number = s."${column}" and ${only})`,
  };
}

/** The account of that column is a location, which alone can serve and be of record (rule 7). */
export function ofLocation(column: string): Check {
  return {
    code: "not-a-location",
    column,
    lines: `
      select s.line from staged s join partner p on p.partner_number = s."${column}" where p.kind <> 'location'`,
  };
}

export const serviceIsThere: Check = {
  code: "unknown-service",
  column: "service",
  lines: `
    select s.line from staged s
    where s.service is not null and not exists (select from service v where v.code = s.service)`,
};

export function planIsThere(column: string): Check {
  return {
    code: "unknown-plan",
    column,
    lines: `
      select s.line from staged s join service v on v.code = s.service
      where s."${column}" is not null and not exists (select from plan p where p.service_id = v.id and p.code = s."${column}")`,
  };
}

export const endsAfterItBegins: Check = {
  code: "ends-before-it-begins",
  column: "until",
  lines: `select s.line from staged s where s.until <= s."from"`,
};

/** Two periods of one file that share an instant, where these are equal. */
export function periodsApart(by: string, only = "true"): Check {
  return {
    code: "periods-overlap",
    column: "from",
    lines: `
      select line, first from (
        select s.line, s."from",
          lag(s.line) over period as first,
          max(coalesce(s.until, 'infinity')) over (
            partition by ${by} order by s."from", s.line rows between unbounded preceding and 1 preceding) as before
        from staged s where s."from" is not null and ${only}
        window period as (partition by ${by} order by s."from", s.line)
      ) s
      where s."from" < s.before`,
  };
}

/** An instant that has not come yet. */
export function notInTheFuture(column: string): Check {
  return {
    code: "in-the-future",
    column,
    lines: `select s.line from staged s cross join importing i where s."${column}" > i.at`,
  };
}

/**
 * The ID is not another row's, and not another line's.
 *
 * @param on whether the row t is what the line is about.
 * @param about what the line is about, as one text.
 */
export function idIsFree(column: string, table: string, on: string, about: string): Check {
  return {
    code: "id-of-another",
    column,
    lines: `
      select s.line from staged s join ${table} t on t.id = s."${column}" where not (${on})
      union
      select line from (
        select s.line, ${about} as about, first_value(${about}) over (partition by s."${column}" order by s.line) as first
        from staged s where s."${column}" is not null
      ) again where about <> first`,
  };
}
