import { createHash } from "node:crypto";
import type pg from "pg";
import { insertRows } from "../../database/insert-rows.ts";
import { newToken } from "../../server/src/access/token.ts";

export const organizations = 100;
export const subscriptionsEach = 40;
export const subscriptions = organizations * subscriptionsEach;
const pairs = 500;
const firstNumber = 20_000_000;

/**
 * Keys follow from numbers, so that pgbench, which counts and knows no tables of its own, finds the same rows. They are spread
 * as made keys are: an index on uuids that lie next to each other would be measured instead.
 */
export const key = {
  organization: (number: number) => keyOf("organization", number),
  person: (number: number) => keyOf("person", number),
  subscription: (number: number) => keyOf("subscription", number),
  apiKey: (number: number) => keyOf("api-key", number),
};

function keyOf(noun: string, number: number): string {
  const hash = createHash("md5").update(`${noun} ${number}`).digest("hex");
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-7$3-8$4-$5");
}

export function organizationOf(subscription: number): number {
  return subscription % organizations;
}

/** The two partners that take turns on a subscription. */
export function partnersOf(subscription: number): readonly [string, string] {
  const first = firstNumber + 2 * (subscription % pairs);
  return [String(first), String(first + 1)];
}

const made = `
  create function pg_temp.key(text) returns uuid language sql immutable
    as $$ select overlay(overlay(md5($1) placing '7' from 13) placing '8' from 17)::uuid $$;
  insert into organization (id, kind, name, country, mail_language)
    select pg_temp.key('organization ' || n), 'customer', 'Organization ' || n, 'PL', 'en'
    from generate_series(0, ${organizations - 1}) n;
  insert into person (organization_id, id, name, email, role)
    select pg_temp.key('organization ' || n), pg_temp.key('person ' || n), 'Anna Zielińska', n || '@example.org', 'global-admin'
    from generate_series(0, ${organizations - 1}) n;
  insert into service (id, code, name, description_en, description_pl)
    select uuidv7(), 'service-' || n, 'Service ' || n, '', '' from generate_series(0, 3) n;
  insert into plan (id, service_id, code, name, position) select uuidv7(), id, 'basic', 'Basic', 1 from service;
  insert into partner (id, partner_number, kind, name, town, country, email)
    select uuidv7(), (${firstNumber} - 1 - n)::text, 'headquarters', 'Company ' || n, 'Kraków', 'PL', 'a@partner.example'
    from generate_series(0, ${pairs - 1}) n;
  insert into partner (id, partner_number, kind, headquarters_id, name, town, country, email)
    select uuidv7(), (${firstNumber} + 2 * n + half)::text, 'location', h.id, 'Company ' || n || ' Kraków ' || half, 'Kraków', 'PL', 'a@partner.example'
    from generate_series(0, ${pairs - 1}) n cross join generate_series(0, 1) half
    join partner h on h.partner_number = (${firstNumber} - 1 - n)::text;
  insert into partner_authorization (id, partner_id, service_id, country, period)
    select uuidv7(), p.id, s.id, c.country, '[2020-01-01,)'
    from partner p cross join service s cross join (values ('PL'), ('DE')) c (country) where p.kind = 'location';
  insert into subscription (organization_id, id, service_id, plan_id, state, seats, term, amount_minor, currency, country_of_use, starts_on, renews_on)
    select pg_temp.key('organization ' || n % ${organizations}), pg_temp.key('subscription ' || n), s.id, l.id, 'active', 10,
      'yearly', 40000, 'PLN', 'PL', '2026-01-01', '2027-01-01'
    from generate_series(0, ${subscriptions - 1}) n
    join service s on s.code = 'service-' || n % 4 join plan l on l.service_id = s.id;
  insert into audit_event (organization_id, id, occurred_at, act, actor_kind, actor_organization_id, actor_person_id, through, subject_type, subject_id)
    select s.organization_id, s.id, current_instant(), 'partner-of-record-named', 'customer', p.organization_id, p.id, 'api',
      'subscription', s.id
    from subscription s join person p on p.organization_id = s.organization_id;
  insert into partner_of_record (organization_id, id, naming_id, subscription_id, partner_id, starts_at, named_event_id, recorded_at)
    select s.organization_id, uuidv7(), uuidv7(), s.id, p.id, e.occurred_at, e.id, e.occurred_at
    from generate_series(0, ${subscriptions - 1}) n join subscription s on s.id = pg_temp.key('subscription ' || n)
    join audit_event e on e.organization_id = s.organization_id and e.subject_id = s.id
    join partner p on p.partner_number = (${firstNumber} + 2 * (n % ${pairs}))::text;
`;

/**
 * Fills a migrated, empty database: 100 organizations with 40 subscriptions each, 1,000 partners, each subscription with a
 * partner of record already, so that every naming is a change.
 *
 * @returns an API key of a global admin for each organization.
 */
export async function makeScene(owner: pg.Pool): Promise<readonly string[]> {
  await owner.query(`begin; ${made} commit;`);
  const tokens = Array.from({ length: organizations }, (_, number) => newToken(key.organization(number), "dk_"));
  await insertRows(
    owner,
    "api_key",
    tokens.map(({ text, hash }, number) => ({
      organization_id: key.organization(number),
      id: key.apiKey(number),
      person_id: key.person(number),
      name: "Measurement",
      token_hash: hash,
      hint: text.slice(-4),
      expires_at: new Date(Date.now() + 86_400_000),
    })),
  );
  await owner.query("analyze");
  return tokens.map(({ text }) => text);
}

/** Whom each subscription has now, because pgbench changes partners as well. */
export async function presentPartners(owner: pg.Pool): Promise<string[]> {
  const { rows } = await owner.query<{ id: string; partner: string }>(`
    select r.subscription_id as id, p.partner_number as partner
    from partner_of_record r join partner p on p.id = r.partner_id where r.superseded_at is null and r.ends_at is null`);
  const present = new Map(rows.map(({ id, partner }) => [id, partner]));
  return Array.from({ length: subscriptions }, (_, number) => present.get(key.subscription(number)) ?? "");
}

/** How many changes the record holds. */
export async function countChanges(owner: pg.Pool): Promise<number> {
  const { rows } = await owner.query<{ count: number }>(
    "select count(*)::int from partner_of_record where end_reason = 'changed'",
  );
  return rows[0]?.count ?? 0;
}
