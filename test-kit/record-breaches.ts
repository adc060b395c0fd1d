import type pg from "pg";
import type { MadeSubscription } from "./make-subscription.ts";

// Each answers a row per breach. $1 is the organization, $2 the subscription.
const breaches: Readonly<Record<string, string>> = {
  "two partners of record at one instant": `
    select a.id from partner_of_record a join partner_of_record b
      on b.organization_id = a.organization_id and b.subscription_id = a.subscription_id and b.id > a.id and b.period && a.period
    where a.organization_id = $1 and a.subscription_id = $2 and a.superseded_at is null and b.superseded_at is null`,
  "two held true for one instant at one time": `
    select a.id from partner_of_record a join partner_of_record b
      on b.organization_id = a.organization_id and b.subscription_id = a.subscription_id and b.id > a.id and b.period && a.period
      and tstzrange(a.recorded_at, a.superseded_at) && tstzrange(b.recorded_at, b.superseded_at)
    where a.organization_id = $1 and a.subscription_id = $2`,
  "a period that ends before it begins, or after it was written down": `
    select id from partner_of_record where organization_id = $1 and subscription_id = $2
      and (ends_at <= starts_at or starts_at > recorded_at or ends_at > recorded_at or superseded_at <= recorded_at)`,
  "a naming or an end without its audit entry": `
    select r.id from partner_of_record r
    left join audit_event n on n.organization_id = r.organization_id and n.id = r.named_event_id and n.subject_id = $2
    left join audit_event e on e.organization_id = r.organization_id and e.id = r.ended_event_id and e.subject_id = $2
    left join audit_event c on c.organization_id = r.organization_id and c.id = r.corrected_event_id and c.subject_id = $2
      and c.act = 'partner-of-record-corrected'
    where r.organization_id = $1 and r.subscription_id = $2 and (n.id is null
      or (r.ended_event_id is not null and e.id is null) or (r.corrected_event_id is not null and c.id is null))`,
  "an audit entry of a naming that is not in the record": `
    select a.id from audit_event a where a.organization_id = $1 and a.subject_id = $2
      and a.act in ('partner-of-record-named', 'partner-of-record-changed')
      and not exists (select from partner_of_record r join partner p on p.id = r.partner_id
        where r.organization_id = $1 and r.subscription_id = $2 and r.named_event_id = a.id and r.recorded_at = a.occurred_at
          and r.starts_at = a.occurred_at and p.partner_number = a.after ->> 'partnerId')`,
  "an audit entry of an end that is not in the record": `
    select a.id from audit_event a where a.organization_id = $1 and a.subject_id = $2
      and a.act in ('partner-of-record-changed', 'partner-of-record-removed')
      and not exists (select from partner_of_record r join partner p on p.id = r.partner_id
        where r.organization_id = $1 and r.subscription_id = $2 and r.ended_event_id = a.id and r.recorded_at = a.occurred_at
          and r.ends_at = a.occurred_at and p.partner_number = a.before ->> 'partnerId')`,
  "a version that was superseded by nothing": `
    select r.id from partner_of_record r where r.organization_id = $1 and r.subscription_id = $2 and r.superseded_at is not null
      and not exists (select from audit_event a
        where a.organization_id = $1 and a.subject_id = $2 and a.occurred_at = r.superseded_at)`,
  "a change of which nobody will be told": `
    select a.id from audit_event a where a.organization_id = $1 and a.subject_id = $2 and a.act like 'partner-of-record-%'
      and not exists (select from graphile_worker.jobs j where j.key = 'partner-of-record:' || $2::text)`,
  "a partner on a subscription that has ended": `
    select r.id from partner_of_record r
    join subscription s on s.organization_id = r.organization_id and s.id = r.subscription_id
    where r.organization_id = $1 and r.subscription_id = $2 and r.superseded_at is null
      and s.ended_at is not null and (r.ends_at is null or r.ends_at > s.ended_at)`,
};

const everyBreach = Object.entries(breaches)
  .map(([breach, statement]) => `select '${breach}: ' || id as breach from (${statement}) as found`)
  .join(" union all ");

/** Looks at what is really in the database: which rules of the record do not hold for a subscription. Empty where all hold. */
export async function recordBreaches(owner: pg.Pool, { organizationId, id }: MadeSubscription): Promise<string[]> {
  const { rows } = await owner.query<{ breach: string }>(everyBreach, [organizationId, id]);
  return rows.map((row) => row.breach);
}
