import type pg from "pg";
import type { MadePartner } from "./make-partner.ts";
import type { MadeService } from "./make-service.ts";

export interface ManyCustomers {
  readonly customers: number;
  /** Of each customer; the partner is of record of every one. */
  readonly subscriptions: number;
}

/** Customers in great number, each with one global admin and subscriptions of which one partner is of record. */
export async function makeManyCustomers(
  owner: pg.Pool,
  service: MadeService,
  partner: MadePartner,
  { customers, subscriptions }: ManyCustomers,
): Promise<void> {
  const client = await owner.connect();
  try {
    await client.query("begin");
    await client.query(
      `create temporary table made on commit drop as
       select gen_random_uuid() as id, gen_random_uuid() as admin_id, n from generate_series(1, $1::int) n`,
      [customers],
    );
    await client.query(`
      insert into organization (id, kind, name, country, mail_language)
      select id, 'customer', 'Customer ' || n, 'PL', case n % 2 when 0 then 'pl' else 'en' end from made`);
    await client.query(`
      insert into person (organization_id, id, name, email, role)
      select id, admin_id, 'Admin ' || n, 'admin-' || n || '@customers.example', 'global-admin' from made`);
    await client.query(
      `create temporary table sold on commit drop as
       select m.id as organization_id, m.admin_id, gen_random_uuid() as id, gen_random_uuid() as event_id
       from made m, generate_series(1, $1::int)`,
      [subscriptions],
    );
    await client.query(
      `insert into subscription (
         organization_id, id, service_id, plan_id, state, seats, term, amount_minor, currency, country_of_use, starts_on, renews_on)
       select organization_id, id, $1, $2, 'active', 5, 'yearly', 40000, 'PLN', 'PL', '2026-01-01', '2027-01-01' from sold`,
      [service.id, service.planId],
    );
    await client.query(`
      insert into audit_event (
        organization_id, id, occurred_at, act, actor_kind, actor_organization_id, actor_person_id, through, subject_type, subject_id)
      select organization_id, event_id, '2026-02-01', 'partner-of-record-named', 'customer', organization_id, admin_id,
        'admin-center', 'subscription', id
      from sold`);
    await client.query(
      `insert into partner_of_record (
         organization_id, id, naming_id, subscription_id, partner_id, starts_at, named_event_id, recorded_at)
       select organization_id, gen_random_uuid(), gen_random_uuid(), id, $1, '2026-02-01', event_id, '2026-02-01' from sold`,
      [partner.id],
    );
    await client.query("commit");
    await client.query("analyze");
  } finally {
    await client.query("rollback");
    client.release();
  }
}
