import pg from "pg";
import { familyNames, townNames, trades } from "../directory/words.ts";
import { messages } from "./messages.ts";

/** How much there is of everything, from the number of organizations. */
export function sizesOf(organizations: number) {
  return {
    organizations,
    people: 3 * organizations,
    partners: organizations / 20,
    subscriptions: 3 * organizations,
    orders: 2 * organizations,
    events: 12 * organizations,
    mails: 3 * organizations,
    requests: organizations / 50,
  };
}

const acts = [
  // How many in a thousand, by whom, and what.
  [380, "customer", "signed-in", "session"],
  [110, "operator", "partner-of-record-imported", "subscription"],
  [110, "operator", "subscription-imported", "subscription"],
  [90, "job", "subscription-renewed", "subscription"],
  [80, "customer", "order-started", "order"],
  [70, "customer", "order-placed", "order"],
  [60, "customer", "partner-of-record-named", "subscription"],
  [40, "customer", "partner-of-record-changed", "subscription"],
  [25, "partner", "signed-in", "session"],
  [12, "operator", "person-added", "person"],
  [8, "partner", "order-placed", "order"],
  [6, "job", "subscription-moved", "subscription"],
  [5, "operator", "signed-in", "session"],
  [2, "customer", "removal-asked", "removal-request"],
  [1, "operator", "partner-of-record-corrected", "subscription"],
  [1, "operator", "partner-changed", "partner"],
] as const;

const scene = `
  -- The same each time.
  select setseed(0.5);
  create temp table word as select * from jsonb_to_record($1) as w (families text[], trades text[], towns text[], acts jsonb);
  create temp table act as
    select (a ->> 0)::int as share, a ->> 1 as kind, a ->> 2 as act, a ->> 3 as subject,
      sum((a ->> 0)::int) over (order by n) as upto
    from word, jsonb_array_elements(acts) with ordinality x (a, n);
  create temp table family as select w, n - 1 as place from word, unnest(families) with ordinality f (w, n);
  create temp table trade as select w, n - 1 as place from word, unnest(trades) with ordinality f (w, n);
  create temp table town as select w, n - 1 as place from word, unnest(towns) with ordinality f (w, n);
  -- One of so many, the same for the same number.
  create function pg_temp.pick(n bigint, salt int, many int) returns int language sql immutable as
    $$ select abs(hashint8extended(n, salt) % many)::int $$;
  create function pg_temp.any_instant() returns timestamptz language sql volatile as
    $$ select date_trunc('milliseconds', clock_timestamp() - random() * interval '3 years') $$;

  insert into service (id, code, name, description_en, description_pl)
    select gen_random_uuid(), 'service-' || n, 'Usługa ' || n, '', '' from generate_series(1, 8) n;
  insert into plan (id, service_id, code, name, position)
    select gen_random_uuid(), s.id, 'plan-' || n, 'Plan ' || n, n from service s, generate_series(1, 3) n;

  insert into organization (id, kind, name, country, mail_language, created_at)
    select uuidv7(), case when n % 100 = 0 then 'partner' else 'customer' end,
      f.w || ' ' || t.w || ' ' || w.w,
      (array['PL', 'PL', 'PL', 'DE', 'NO', 'SE', 'CZ'])[1 + floor(random() * 7)::int], 'pl', pg_temp.any_instant()
    from generate_series(1, {organizations} - 1) n
    join family f on f.place = pg_temp.pick(n, 1, 6000)
    join trade t on t.place = pg_temp.pick(n, 2, (select count(*)::int from trade))
    join town w on w.place = pg_temp.pick(n, 3, (select count(*)::int from town));
  create temp table customer as select id, row_number() over () as place from organization where kind = 'customer';
  create temp table company as select id, row_number() over () as place from organization where kind = 'partner';
  create index on customer (place);
  create index on company (place);

  insert into person (organization_id, id, name, email, role, created_at)
    select o.id, uuidv7(), f.w || ' ' || l.w, lower(l.w) || n || '@firma' || o.place || '.example',
      case when n % 3 = 0 then 'global-admin' when n % 3 = 1 then 'billing-admin' else 'reader' end, pg_temp.any_instant()
    from generate_series(1, {people}) n
    join customer o on o.place = 1 + n % (select count(*) from customer)
    join family f on f.place = pg_temp.pick(n, 4, 6000)
    join family l on l.place = pg_temp.pick(n, 5, 6000);
  -- One organization has very many.
  update person set organization_id = (select id from customer where place = 7)
    where id in (select id from person where role <> 'operator' order by id limit {people} / 100);
  insert into person (organization_id, id, name, email, role)
    select id, uuidv7(), 'Agent ' || place, 'agent' || place || '@partner.example', 'agent' from company;
  create temp table admin as
    select distinct on (organization_id) organization_id, id from person order by organization_id, role, id;
  create index on admin (organization_id);

  insert into partner (id, partner_number, kind, organization_id, name, town, country, email, resells)
    select uuidv7(), (1000000 + c.place)::text, 'headquarters', c.id, o.name, w.w, o.country, 'biuro@partner.example', false
    from company c join organization o on o.id = c.id join town w on w.place = pg_temp.pick(c.place, 6, (select count(*)::int from town));
  insert into partner (id, partner_number, kind, headquarters_id, name, town, country, email, resells, state)
    select uuidv7(), (2000000 + n)::text, 'location', h.id, h.name || ' ' || t.w, t.w, h.country, h.email, n % 3 = 0,
      case when n % 97 = 0 then 'suspended' else 'active' end
    from (select *, row_number() over () as place, count(*) over () as many from partner where kind = 'headquarters') h
    join generate_series(1, {partners} - (select count(*)::int from partner)) n on h.place = 1 + n % h.many
    join town t on t.place = pg_temp.pick(n, 7, (select count(*)::int from town));
  create temp table location as select id, row_number() over () as place from partner where kind = 'location';
  create index on location (place);

  insert into reseller_relationship (organization_id, id, partner_id, starts_at)
    select c.id, uuidv7(), l.id, '2024-01-01'
    from customer c join location l on l.place = 1 + (c.place * 7919) % (select count(*) from location) where c.place % 4 = 0;

  insert into subscription (
      organization_id, id, service_id, plan_id, state, seats, term, amount_minor, currency, country_of_use, sold_by, starts_on,
      term_starts_on, counted_from, renews_on, ended_at, created_at)
    select c.id, uuidv7(), p.service_id, p.id, case when n % 9 = 0 then 'expired' else 'active' end, 1 + n % 90, 'yearly', 40000,
      'PLN', 'PL', r.partner_id, '2025-06-01', '2025-06-01', '2025-06-01', case when n % 9 = 0 then null else date '2027-01-01' + n % 365 end,
      case when n % 9 = 0 then timestamptz '2026-06-01' end, '2025-06-01'
    from generate_series(1, {subscriptions}) n
    join customer c on c.place = 1 + n % (select count(*) from customer)
    join (select *, row_number() over () as place from plan) p on p.place = 1 + (n * 31) % 24
    left join reseller_relationship r on r.organization_id = c.id and n % 2 = 0;
  insert into partner_of_record (
      organization_id, id, naming_id, subscription_id, partner_id, starts_at, ends_at, end_reason, named_event_id, ended_event_id, recorded_at)
    select s.organization_id, uuidv7(), uuidv7(), s.id, l.id, '2025-06-02', s.ended_at,
      case when s.ended_at is not null then 'subscription-ended' end, uuidv7(), case when s.ended_at is not null then uuidv7() end, '2025-06-02'
    from (select *, row_number() over () as n from subscription where sold_by is null) s
    join location l on l.place = 1 + (s.n * 104729) % (select count(*) from location) where s.n % 3 <> 0;

  insert into "order" (organization_id, id, state, created_by, created_at, changed_at, billing_name, billing_street, billing_town,
      billing_country, order_number, placed_at, placed_by, placed_event_id, currency, net_minor, tax_minor)
    select c.id, uuidv7(), o.state, a.id, o.at, o.at, 'Firma', 'Prosta 1', 'Kraków', 'PL', case o.state when 'placed' then 100000 + o.n end,
      case o.state when 'placed' then o.at end, case o.state when 'placed' then a.id end,
      case o.state when 'placed' then uuidv7() end, case o.state when 'placed' then 'PLN' end,
      case o.state when 'placed' then 40000 end, case o.state when 'placed' then 9200 end
    from (
      select n, case when n % 20 = 0 then 'discarded' when n % 10 = 1 then 'draft' else 'placed' end as state, pg_temp.any_instant() as at
      from generate_series(1, {orders}) n) o
    join customer c on c.place = 1 + (o.n * 3) % (select count(*) from customer)
    join admin a on a.organization_id = c.id;
  insert into order_item (organization_id, id, order_id, position, service_id, plan_id, seats, term, country_of_use)
    select o.organization_id, uuidv7(), o.id, 1, p.service_id, p.id, 5, 'yearly', 'PL'
    from (select *, row_number() over () as n from "order") o
    join (select *, row_number() over () as place from plan) p on p.place = 1 + o.n % 24;

  -- One row after the other in time, as they are written.
  insert into audit_event (
      organization_id, id, occurred_at, act, actor_kind, actor_organization_id, actor_person_id, through, subject_type, subject_id)
    select c.id, uuidv7(), date_trunc('milliseconds', clock_timestamp() - interval '3 years' * (1 - n::float / {events})), a.act, a.kind,
      case when a.kind <> 'job' then w.organization_id end, case when a.kind <> 'job' then w.id end,
      case a.kind when 'job' then 'job' when 'operator' then 'operator' else 'admin-center' end, a.subject, gen_random_uuid()
    from (select n, floor(random() * 1000) as chance, 1 + (n::bigint * 7919) % (select count(*) from customer) as whose
      from generate_series(1, {events}) n) e
    join customer c on c.place = e.whose
    join act a on e.chance >= a.upto - a.share and e.chance < a.upto
    join admin w on w.organization_id = c.id;
  -- Of something of which much is written, and what nobody has done for long.
  update audit_event set subject_type = 'partner', subject_id = (select id from partner where partner_number = '2000001')
    where act = 'partner-changed';
  insert into audit_event (organization_id, id, occurred_at, act, actor_kind, through, subject_type, subject_id)
    select c.id, uuidv7(), timestamptz '2023-01-01' + n * interval '1 hour', 'subscription-replaced', 'job', 'job', 'subscription', gen_random_uuid()
    from generate_series(1, 20) n join customer c on c.place = n;
`;

/** A vendor's whole console: organizations, people, partners and what they did, written past triggers and foreign keys by a superuser. */
export async function makeScene(connection: pg.ClientConfig, organizations: number): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  const sizes: Readonly<Record<string, number>> = sizesOf(organizations);
  const words = {
    families: familyNames,
    trades,
    towns: ["PL", "DE", "NO"].flatMap((country) => townNames(country).slice(0, 60)),
    acts,
  };
  try {
    await client.query("set search_path = doradca, public; set session_replication_role = replica; set jit = off");
    const filled = (scene + messages).replaceAll(/\{(\w+)\}/g, (_, name) => String(sizes[name]));
    const statements = filled.replace("$1", `$words$${JSON.stringify(words)}$words$`).split(/;\n/);
    for (const statement of statements) {
      await client.query(statement);
      // What was just written is joined to the next.
      const [, table] = /^\s*(?:--.*\s*)?(?:insert into|create temp table) (\S+)/.exec(statement) ?? [];
      if (table) await client.query(`analyze ${table}`);
    }
    await client.query("vacuum analyze");
  } finally {
    await client.end();
  }
}
