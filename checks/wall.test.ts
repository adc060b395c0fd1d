import { describe, expect, test } from "vitest";
import { useTestDatabase } from "../test-kit/test-database.ts";

const { owner } = await useTestDatabase();

// Tables that name an organization and stand in front of the wall.
const inFront: Readonly<Record<string, string>> = {
  sign_in_identity: "is looked up by the address before it is known whose it is; doradca_app may not read it at all",
  partner: "is a reference table: partners are the same for everybody, and may belong to a partner's organization",
};

const own =
  "((organization_id = ( SELECT current_organization() AS current_organization)) OR ( SELECT speaks_for_operator() AS speaks_for_operator))";
const bothSides =
  "((organization_id = ( SELECT current_organization() AS current_organization)) OR (partner_id IN ( SELECT own_partners() AS own_partners)) OR ( SELECT speaks_for_operator() AS speaks_for_operator))";
const walls: Readonly<Record<string, { readonly lets: string; readonly writes: string | null }>> = {
  // A reseller's order is the customer's, and its company's while it sells to the customer.
  order: {
    lets: "((organization_id = ( SELECT current_organization() AS current_organization)) OR ((reseller_company_id = ( SELECT current_organization() AS current_organization)) AND resells_to(organization_id, sold_by)) OR ( SELECT speaks_for_operator() AS speaks_for_operator))",
    writes: null,
  },
  order_item: {
    lets: '((organization_id = ( SELECT current_organization() AS current_organization)) OR (EXISTS ( SELECT\n   FROM "order" o\n  WHERE ((o.organization_id = order_item.organization_id) AND (o.id = order_item.order_id) AND (o.reseller_company_id = ( SELECT current_organization() AS current_organization))))) OR ( SELECT speaks_for_operator() AS speaks_for_operator))',
    writes: null,
  },
  // What two sides read, and one of them writes: a customer's message to a partner.
  partner_message: {
    lets: "((organization_id = ( SELECT current_organization() AS current_organization)) OR (partner_company_id = ( SELECT current_organization() AS current_organization)) OR ( SELECT speaks_for_operator() AS speaks_for_operator))",
    writes: own,
  },
  // What a customer and its reseller both read and write: the relationship, its invitation, the request to end it, what is proposed.
  reseller_relationship: { lets: bothSides, writes: null },
  removal_request: { lets: bothSides, writes: null },
  clearing_proposal: { lets: bothSides, writes: null },
  reseller_invitation: {
    lets: "((organization_id = ( SELECT current_organization() AS current_organization)) OR (customer_id = ( SELECT current_organization() AS current_organization)) OR ( SELECT speaks_for_operator() AS speaks_for_operator))",
    writes: null,
  },
  // Whoever acts writes what it did into the audit of the organization that it concerns, which alone reads it.
  audit_event: {
    lets: own,
    writes:
      "((organization_id = ( SELECT current_organization() AS current_organization)) OR (actor_organization_id = ( SELECT current_organization() AS current_organization)) OR ( SELECT speaks_for_operator() AS speaks_for_operator))",
  },
};

interface Table {
  name: string;
  enabled: boolean;
  forced: boolean;
  readable: boolean;
}

const { rows: tables } = await owner.query<Table>(`
  select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
    has_table_privilege('doradca_app', c.oid, 'select') as readable
  from pg_class c
  where c.relnamespace = 'doradca'::regnamespace and c.relkind in ('r', 'p') and exists (
    select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id' and not a.attisdropped)
  order by c.relname`);
const walled = tables.filter(({ name }) => !inFront[name]);

test("the catalogue names the tenants' tables", () => {
  expect(tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["partner_of_record", "person", "subscription"]),
  );
});

describe("rule 14: every table with an organization_id is behind the wall", () => {
  test.for(walled)("$name", async ({ name, enabled, forced }) => {
    const help = `Add ${name} to the list in a migration like 0004-the-wall.sql, or give its reason in checks/wall.test.ts.`;
    expect({ enabled, forced }, help).toEqual({ enabled: true, forced: true });
    const { rows } = await owner.query(
      `select polname as name, pg_get_expr(polqual, polrelid) as lets, pg_get_expr(polwithcheck, polrelid) as writes, polcmd as command
       from pg_policy where polrelid = $1::regclass and not polroles @> array['doradca_owner'::regrole::oid]`,
      [`doradca.${name}`],
    );
    expect(rows, `${help} It needs the one policy, for every command.`).toEqual([
      { name: "wall", command: "*", ...(walls[name] ?? { lets: own, writes: null }) },
    ]);
  });

  test("the organizations themselves are, by their key", async () => {
    const { rows } = await owner.query(
      "select relrowsecurity and relforcerowsecurity as walled from pg_class where oid = 'doradca.organization'::regclass",
    );
    expect(rows).toEqual([{ walled: true }]);
  });

  test("the application reads no sign-in identity", () => {
    expect(tables.find(({ name }) => name === "sign_in_identity")?.readable).toBe(false);
  });
});

interface Key {
  table: string;
  key: string;
  kind: string;
  columns: string[];
}

const { rows: keys } = await owner.query<Key>(`
  select c.relname as "table", k.conname as key, k.contype::text as kind,
    array(select a.attname::text from unnest(k.conkey) with ordinality u(number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = u.number order by u.place) as columns
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where c.relnamespace = 'doradca'::regnamespace and k.contype in ('p', 'u', 'f', 'x')
  union all
  select c.relname, i.relname, 'index',
    array(select a.attname::text from unnest(x.indkey::int2[]) with ordinality u(number, place)
      join pg_attribute a on a.attrelid = c.oid and a.attnum = u.number order by u.place)
  from pg_index x join pg_class c on c.oid = x.indrelid join pg_class i on i.oid = x.indexrelid
  where c.relnamespace = 'doradca'::regnamespace and not exists (select from pg_constraint k where k.conindid = i.oid)`);

const { rows: references } = await owner.query<{ key: string; to: string }>(`
  select k.conname as key, t.relname as to from pg_constraint k
  join pg_class t on t.oid = k.confrelid join pg_class c on c.oid = k.conrelid
  where k.contype = 'f' and c.relnamespace = 'doradca'::regnamespace`);
const referred = new Map(references.map(({ key, to }) => [key, to]));
const tenants = new Set(walled.map(({ name }) => name));

// An act belongs to the organization that it concerns; who did it may belong to another. So does a reseller's order.
const byActor = [
  "order_created_by_fkey",
  "order_placed_by_fkey",
  "audit_event_actor_organization_id_actor_person_id_fkey",
  "audit_event_actor_organization_id_api_key_id_fkey",
];
// Plain indexes for what is done across organizations: old keys are swept, renewals and mails fall due, an operator opens a
// subscription by its key alone, and a partner reads what customers wrote to it.
const acrossOrganizations = [
  // A reseller's company finds the orders that it wrote for its customers.
  "order_of_reseller",
  "idempotency_key_age",
  "subscription_by_id",
  "order_by_id",
  "order_item_by_order",
  "charge_of_everybody",
  "subscription_due",
  "import_open",
  "outgoing_mail_by_id",
  "outgoing_mail_by_time",
  "outgoing_mail_by_state",
  "outgoing_mail_due",
  "partner_message_of_partner",
  "partner_of_record_by_partner",
  "subscription_by_reseller",
  "reseller_relationship_by_partner",
  "notice_age",
  "outgoing_mail_naming",
  // The other side's and the operator's lists of them, one by its key alone, and what the clock looks for.
  "reseller_relationship_by_id",
  "reseller_invitation_by_id",
  "reseller_invitation_of_customer",
  "reseller_invitation_expiring",
  "removal_request_by_time",
  "removal_request_by_id",
  "removal_request_by_partner",
  "removal_request_due",
  "clearing_proposal_by_id",
  "clearing_proposal_by_partner",
  "clearing_proposal_of_everybody",
  // Operators look at what was done, at orders and at people of everybody, and a job at whom to tell of a suspension.
  "audit_event_of_everybody",
  "audit_event_of_subject",
  "order_of_everybody",
  "person_by_id",
  "partner_suspension_of_customers",
  "partner_suspension_not_told",
  // What operators search and count in everybody's, and what they read of everybody newest first.
  "audit_event_of_act",
  "order_of_number",
  "outgoing_mail_searched",
  "person_searched",
  "partner_message_of_everybody",
  "reseller_invitation_of_everybody",
  "subscription_of_plan",
  "subscription_counted",
  "subscription_not_renewed",
  "support_message_by_time",
  "support_message_open",
];

describe("every tenant's key begins with the organization, so that the tables can be spread by it", () => {
  test.for(walled)("$name", ({ name }) => {
    const wrong = keys
      .filter(({ table, key }) => table === name && !byActor.includes(key) && !acrossOrganizations.includes(key))
      // A reference to a table that is the same for everybody needs no organization.
      .filter(({ kind, key }) => kind !== "f" || tenants.has(referred.get(key) ?? ""))
      .filter(({ columns }) => columns[0] !== "organization_id")
      .map(({ key, columns }) => `${key} (${columns.join(", ")})`);
    expect(wrong, "Put organization_id first in this key or index, or give its reason in checks/wall.test.ts.").toEqual(
      [],
    );
  });
});
