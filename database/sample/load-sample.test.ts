import { verify } from "@node-rs/argon2";
import { validate, version } from "uuid";
import { expect, test } from "vitest";
import { clearingProposalStates } from "../../domain/clearing-proposals.ts";
import { invitationStates } from "../../domain/invitation-states.ts";
import { removalRequestStates } from "../../domain/removal-request-states.ts";
import { useTestDatabase } from "../../test-kit/test-database.ts";
import { sampleAccounts, samplePassword } from "./accounts.ts";
import { loadSample } from "./load-sample.ts";

const now = new Date("2026-11-22T00:05:00.000Z");
const { owner } = await useTestDatabase();
const [first, second] = await Promise.all([loadSample(owner, now), loadSample(owner, now)]);

async function count(sql: string): Promise<number> {
  const { rows } = await owner.query(`select count(*)::int as number ${sql}`);
  return rows[0].number;
}

async function names(sql: string): Promise<unknown[]> {
  const { rows } = await owner.query({ text: sql, rowMode: "array" });
  return rows.map((row) => (row.length === 1 ? row[0] : row));
}

test("two servers that start at once load it once, and a database with people in it is left alone", async () => {
  expect([first, second].map((one) => one.loaded).sort()).toEqual([false, true]);
  expect(await loadSample(owner, now)).toEqual({ loaded: false });
  expect(await count("from organization where kind = 'customer'")).toBe(20);
});

test("it is as large as it has to be", async () => {
  expect(await count("from partner where kind = 'location'")).toBe(40);
  expect(await count("from (select distinct country from partner where kind = 'location') countries")).toBe(8);
  expect(await count("from subscription")).toBe(60);
  expect(await names("select distinct state from subscription order by state")).toEqual([
    "active",
    "cancelled",
    "expired",
    "pending",
    "suspended",
  ]);
  expect(await names("select distinct currency from plan_price order by currency")).toEqual(["EUR", "NOK", "PLN"]);
});

test("each printed account signs in with the printed password, and nobody has chosen a language", async () => {
  for (const { email } of sampleAccounts) {
    const { rows } = await owner.query("select * from find_password_identity($1)", [email]);
    expect(rows, email).toHaveLength(1);
    expect(await verify(rows[0].password_hash, samplePassword), email).toBe(true);
  }
  expect(await count("from person where language is not null")).toBe(0);
});

test("Zielona Farma and Nordlys have the subscriptions that the journeys speak of", async () => {
  const rows = await names(`
    select o.name, v.name || ' ' || p.name, s.seats, r.partner_number, sold.partner_number
    from subscription s join organization o on o.id = s.organization_id
    join service v on v.id = s.service_id join plan p on p.id = s.plan_id
    left join partner sold on sold.id = s.sold_by
    left join lateral (
      select partner_number from partner_of_record f join partner on partner.id = f.partner_id
      where f.subscription_id = s.id and f.superseded_at is null and f.ends_at is null
    ) r on true
    where o.name in ('Zielona Farma sp. z o.o.', 'Nordlys AS') order by 1, 2`);
  expect(rows).toEqual([
    ["Nordlys AS", "Baltic Office Basic", 12, null, null],
    ["Zielona Farma sp. z o.o.", "Baltic Mail Standard", 40, "1000123", null],
    ["Zielona Farma sp. z o.o.", "Baltic Office Business", 25, null, null],
    ["Zielona Farma sp. z o.o.", "Baltic Security Plus", 40, null, "1000600"],
  ]);
  expect(await names("select mail_language from organization where name like 'Zielona%'")).toEqual(["pl"]);
});

test("Anna named 1000123 last spring, after a partner that Bartek had named", async () => {
  const rows = await names(`
    select p.partner_number, a.name, to_char(f.starts_at, 'YYYY-MM'), f.end_reason
    from partner_of_record f
    join partner p on p.id = f.partner_id
    join audit_event e on e.id = f.named_event_id
    join person a on a.id = e.actor_person_id
    join organization o on o.id = f.organization_id
    where o.name like 'Zielona%' and f.superseded_at is null order by f.starts_at`);
  expect(rows).toEqual([
    ["1000400", "Bartek Sadowski", "2025-06", "changed"],
    ["1000123", "Anna Zielińska", "2026-04", null],
  ]);
});

test("the named partners are authorized as the journeys need them", async () => {
  const rows = await names(`
    select p.partner_number, p.kind, p.state, p.resells, h.partner_number,
      string_agg(distinct a.country, ' ' order by a.country), count(distinct a.service_id)::int
    from partner p
    left join partner h on h.id = p.headquarters_id
    left join partner_authorization a on a.partner_id = p.id and a.period @> now()
    where p.partner_number in ('1000123', '1000124', '1000200', '1000300', '1000400', '1000500', '1000600')
    group by 1, 2, 3, 4, 5 order by 1`);
  expect(rows).toEqual([
    ["1000123", "location", "active", false, "1000200", "PL", 4],
    ["1000124", "location", "active", false, "1000200", "PL", 4],
    ["1000200", "headquarters", "active", false, null, null, 0],
    ["1000300", "location", "active", false, "1000390", "NO SE", 4],
    ["1000400", "location", "active", false, "1000490", "DE PL", 1],
    ["1000500", "location", "suspended", false, "1000590", "PL", 4],
    ["1000600", "location", "active", true, "1000690", "PL", 4],
  ]);
});

test("what the versions hold true agrees with the audit events that made them", async () => {
  expect(await count("from partner_of_record")).toBeGreaterThan(60);
  expect(
    await count(`from partner_of_record f join audit_event e on e.id = f.named_event_id
      where (e.act <> 'partner-of-record-corrected' and e.occurred_at <> f.starts_at and f.corrected_event_id is null)
        or e.subject_id <> f.subscription_id`),
  ).toBe(0);
  expect(
    await count(`from partner_of_record f join audit_event e on e.id = f.ended_event_id
      where (f.end_reason <> 'corrected' and e.occurred_at <> f.ends_at) or e.subject_id <> f.subscription_id`),
  ).toBe(0);
  expect(
    await count(`from partner_of_record f join partner p on p.id = f.partner_id join audit_event e on e.id = f.named_event_id
      where e.after->>'partnerId' <> p.partner_number`),
  ).toBe(0);
  expect(
    await count(`from audit_event e where act like 'partner-of-record-%' and not exists (
      select from partner_of_record f where e.id in (f.named_event_id, f.ended_event_id, f.corrected_event_id))`),
  ).toBe(0);
});

test("every naming was allowed on its day, and every way in which a record goes on occurs", async () => {
  expect(
    await count(`from partner_of_record f
      join audit_event e on e.id = f.named_event_id and e.act <> 'partner-of-record-corrected'
      join subscription s on s.id = f.subscription_id
      where not exists (
        select from partner_authorization a where a.partner_id = f.partner_id and a.service_id = s.service_id
          and a.country = s.country_of_use and a.period @> e.occurred_at)`),
  ).toBe(0);
  expect(
    await names("select distinct end_reason from partner_of_record where end_reason is not null order by 1"),
  ).toEqual(["changed", "corrected", "removed", "subscription-ended"]);
  expect(await names("select distinct through from audit_event order by 1")).toEqual([
    "admin-center",
    "api",
    "checkout",
    "import",
    "job",
    "operator",
  ]);
  expect(await count("from audit_event where act = 'partner-of-record-carried-forward'")).toBe(1);
});

test("partners stay of record where their authorization was lost or their account suspended", async () => {
  const present =
    "from partner_of_record f join subscription s on s.id = f.subscription_id join partner p on p.id = f.partner_id";
  const open = "f.superseded_at is null and f.ends_at is null";
  expect(
    await count(`${present} where ${open} and p.state = 'active' and not exists (
      select from partner_authorization a where a.partner_id = p.id and a.service_id = s.service_id
        and a.country = s.country_of_use and a.period @> timestamptz '2026-11-22')`),
  ).toBe(1);
  expect(await count(`${present} where ${open} and p.state = 'suspended'`)).toBe(1);
});

test("a reseller sold only where its relationship had begun", async () => {
  expect(await count("from subscription where sold_by is not null")).toBe(8);
  expect(
    await count(`from subscription s where sold_by is not null and not exists (
      select from reseller_relationship r where r.organization_id = s.organization_id and r.partner_id = s.sold_by
        and r.starts_at <= s.created_at and (r.ends_at is null or s.ended_at < r.ends_at))`),
  ).toBe(0);
});

test("every state between a reseller and its customer can be seen, and nothing open waits at Zielona Farma", async () => {
  const states = (table: string) => names(`select distinct state from ${table} order by state`);
  expect(await states("reseller_invitation")).toEqual([...invitationStates].sort());
  expect(await states("removal_request")).toEqual([...removalRequestStates].sort());
  expect(await states("clearing_proposal")).toEqual([...clearingProposalStates].sort());
  expect(await names("select distinct ended_by from reseller_relationship order by 1")).toEqual([
    "operator",
    "reseller",
    null,
  ]);
  const ofFarma = "join organization o on o.id = t.organization_id where o.name like 'Zielona%'";
  expect(await count(`from removal_request t ${ofFarma} and t.ended_at is null`)).toBe(0);
  expect(await count(`from clearing_proposal t ${ofFarma} and t.state = 'proposed'`)).toBe(0);
  expect(await count(`from reseller_relationship t ${ofFarma} and t.ends_at is null`)).toBe(1);
});

test("every state of a subscription can be seen, also one with a change planned for its renewal, and one that is not renewed", async () => {
  const inOthers =
    "from subscription s join organization o on o.id = s.organization_id where o.name !~ 'Zielona|Nordlys'";
  expect(await count(`${inOthers} and num_nonnulls(next_seats, next_plan_id, next_term) > 0`)).toBe(4);
  for (const column of ["next_seats", "next_plan_id", "next_term"]) {
    expect(await count(`${inOthers} and ${column} is not null`), column).toBeGreaterThan(0);
  }
  expect(await count(`${inOthers} and not auto_renew and ended_at is null`)).toBe(2);
  expect(await count("from subscription where ended_at is null and not term_starts_on <= '2026-11-22'")).toBe(0);
  expect(await count("from subscription where ended_at is null and not renews_on > '2026-11-22'")).toBe(0);
});

test("nothing happened in the future, and keys carry the time of their facts", async () => {
  expect(await count(`from audit_event where occurred_at > '${now.toISOString()}'`)).toBe(0);
  const { rows } = await owner.query("select id, occurred_at from audit_event");
  for (const { id, occurred_at } of rows) {
    expect(validate(id) && version(id)).toBe(7);
    expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(occurred_at.getTime());
  }
});

test("every location says of itself who it is, in both languages, and where it is", async () => {
  expect(
    await count(`from partner where kind = 'location' and not (
      description_en is not null and description_pl is not null and description_en <> description_pl
      and cardinality(languages) > 0 and cardinality(help) > 0 and latitude is not null and street is not null)`),
  ).toBe(0);
  expect(await count("from (select distinct description_pl from partner where kind = 'location') texts")).toBe(40);
});

test("orders were placed, with what they became; a draft with a partner waits at Zielona Farma, and one of a reseller", async () => {
  const rows = await names(`
    select o.name, b.state, b.order_number, count(*)::int, min(p.partner_number), bool_and(i.subscription_id is not null)
    from "order" b join organization o on o.id = b.organization_id
    join order_item i on i.order_id = b.id left join partner p on p.id = i.partner_id
    group by 1, 2, 3 order by 3 nulls last, 1`);
  expect(rows).toEqual([
    ["Młyn Nad Wisłą sp. z o.o.", "placed", "100001", 1, "1001017", true],
    ["Zielona Farma sp. z o.o.", "placed", "100002", 1, null, true],
    ["Hafenlogistik Kiel AG", "placed", "100003", 1, "1002011", true],
    ["Nordlys AS", "placed", "100004", 1, null, true],
    ["Wydawnictwo Ważka sp. z o.o.", "draft", null, 1, null, false],
    ["Zielona Farma sp. z o.o.", "draft", null, 2, "1000123", false],
  ]);
  expect(await names('select q.partner_number from "order" b join partner q on q.id = b.sold_by')).toEqual(["1000600"]);
  expect(await names("select nextval('order_number')")).toEqual(["100005"]);
});

test("what a placed order holds agrees with its subscription, its partner's period and what is owed", async () => {
  expect(
    await count(`from "order" b join order_item i on i.order_id = b.id join subscription s on s.id = i.subscription_id
      join charge c on c.order_id = b.id and c.subscription_id = s.id
      left join partner_of_record r on r.subscription_id = s.id and r.starts_at = b.placed_at and r.superseded_at is null
      join audit_event e on e.id = b.placed_event_id and e.occurred_at = b.placed_at and e.act = 'order-placed'
      where s.created_at = b.placed_at and r.partner_id is not distinct from i.partner_id and c.net_minor = b.net_minor
        and c.net_minor = s.seats * s.amount_minor and c.period_starts_on = s.starts_on and s.state = 'active'`),
  ).toBe(4);
});
