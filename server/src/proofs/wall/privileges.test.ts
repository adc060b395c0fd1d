import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { assertBehindTheWall, openAppPool } from "../../platform/database/pool.ts";

const database = await useTestDatabase();
const { app, owner, connection } = database;

const superuser = new pg.Pool({ ...connection, max: 2 });
// The database is dropped under connections that are still closing.
superuser.on("error", () => {});
afterAll(() => superuser.end());

const refusedByRight = { code: "42501" };

/** What the server may run. Whoever adds a function for it adds its name here, after thinking who may call it. */
const expectedFunctions = [
  "begin_first_term",
  "cleared_obstacles",
  "count_for_operators",
  "current_instant",
  "current_organization",
  "directory_backlog",
  "end_plans",
  "enqueue",
  "enqueue_later",
  "erase_person",
  "find_api_key",
  "find_password_identity",
  "find_session",
  "find_sign_in_link",
  "fold_letters",
  "forget_answers_about",
  "has_password",
  "hold_relationship",
  "mail_language_of_partner",
  "mails_with",
  "one_letter_less",
  "open_reseller_invitation",
  "organizations_named",
  "organizations_of_address",
  "own_partners",
  "partner_message_sender",
  "refresh_directory",
  "refuse_change_of_fact",
  "refuse_change_of_order",
  "refuse_partner_after_end",
  "reseller_obstacles",
  "resells_to",
  "reserve_address",
  "speak_for_customer",
  "speaks_for_operator",
  "subscriptions_concerning",
  "use_first_operator_link",
  "use_sign_in_link",
  "vendor_organization",
  "words_of",
];

test("the server's role is no superuser, passes no wall, makes nothing and signs in nowhere", async () => {
  const { rows } = await owner.query(`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolinherit
    from pg_roles where rolname = 'doradca_app'`);
  expect(Object.values(rows[0]).every((right) => right === false)).toBe(true);
});

test("the server's role is a member of no other role, of the owner's least of all", async () => {
  const { rows } = await owner.query(
    "select rolname from pg_roles where rolname <> 'doradca_app' and pg_has_role('doradca_app', oid, 'member')",
  );
  expect(rows).toEqual([]);
});

test("a login that has the server's role and no other cannot become the owner", async () => {
  const login = `probe_${Math.random().toString(36).slice(2, 10)}`;
  await superuser.query(`create role ${login} login in role doradca_app password 'probe'`);
  const client = await superuser.connect();
  try {
    await client.query(`set session authorization ${login}`);
    await client.query("set role doradca_app");
    await expect(client.query("set role doradca_owner")).rejects.toMatchObject(refusedByRight);
    await expect(client.query("set row_security = off; select from doradca.person")).rejects.toMatchObject(
      refusedByRight,
    );
  } finally {
    await client.query("reset session authorization").catch(() => {});
    client.release();
    await superuser.query(`drop role ${login}`);
  }
});

test.each(["sign_in_identity", "first_operator_link"])("the server's role has no right on %s", async (table) => {
  await expect(app.query(`select from ${table}`)).rejects.toMatchObject(refusedByRight);
  await expect(app.query(`delete from ${table}`)).rejects.toMatchObject(refusedByRight);
});

test("the job queue's tables are closed to the server's role", async () => {
  const { rows } = await owner.query<{ name: string }>(
    "select relname as name from pg_class where relnamespace = 'graphile_worker'::regnamespace and relkind in ('r', 'v')",
  );
  expect(rows.length).toBeGreaterThan(2);
  for (const { name } of rows) {
    await expect(app.query(`select from graphile_worker.${name}`)).rejects.toMatchObject(refusedByRight);
  }
});

test("the server's role makes no table, function or schema", async () => {
  for (const statement of [
    "create table doradca.mine (id int)",
    "create function doradca.mine() returns int language sql as 'select 1'",
    "create schema mine",
    "alter table person disable row level security",
    "drop policy wall on person",
    "alter function current_organization() owner to doradca_app",
    "create or replace function speaks_for_operator() returns boolean language sql as 'select true'",
  ]) {
    await expect(app.query(statement), statement).rejects.toMatchObject(refusedByRight);
  }
});

test("facts are added and superseded: the server's role has no right to edit or remove them", async () => {
  const { rows } = await owner.query<{ what: string }>(`
    select c.relname || '.' || a.attname as what
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
    where c.relname in ('partner_of_record', 'audit_event') and c.relnamespace = 'doradca'::regnamespace
      and has_column_privilege('doradca_app', c.oid, a.attnum, 'update')
    union all
    select relname || ' as a whole' from pg_class
    where relname in ('partner_of_record', 'audit_event') and relnamespace = 'doradca'::regnamespace
      and (has_table_privilege('doradca_app', oid, 'delete') or has_table_privilege('doradca_app', oid, 'truncate'))`);
  expect(rows.map(({ what }) => what)).toEqual(["partner_of_record.superseded_at"]);
});

describe("functions", () => {
  test("that the server's role may run are exactly those listed", async () => {
    const { rows } = await owner.query<{ name: string }>(`
      select distinct proname as name from pg_proc
      where pronamespace = 'doradca'::regnamespace and has_function_privilege('doradca_app', oid, 'execute') order by 1`);
    expect(rows.map(({ name }) => name)).toEqual(expectedFunctions);
  });

  test("that run as their owner have a search path of their own, so that nobody puts a table in front", async () => {
    const { rows } = await owner.query<{ name: string; settings: string[] | null; everybody: boolean }>(`
      select p.oid::regprocedure::text as name, p.proconfig as settings,
        exists (select from aclexplode(p.proacl) where grantee = 0) or p.proacl is null as everybody
      from pg_proc p
      where p.prosecdef and p.pronamespace in ('doradca'::regnamespace, 'public'::regnamespace)`);
    expect(rows.length).toBeGreaterThan(5);
    for (const { name, settings, everybody } of rows) {
      const path = settings?.find((one) => one.startsWith("search_path="));
      expect(path, `${name} needs: set search_path = doradca, pg_temp`).toMatch(/^search_path=.*, pg_temp$/);
      // Where others may make things: a better matching function of theirs would run with the owner's rights.
      expect(path, `${name} must not look into public`).not.toMatch(/\bpublic\b/);
      expect(everybody, `${name} needs: revoke execute … from public`).toBe(false);
    }
  });

  test("of the job queue that run as their owner are closed to the server's role", async () => {
    const { rows } = await owner.query(`
      select oid::regprocedure::text as name from pg_proc
      where pronamespace = 'graphile_worker'::regnamespace
        and has_schema_privilege('doradca_app', pronamespace, 'usage')`);
    expect(rows).toEqual([]);
  });

  test("that erase a person do nothing for who does not speak for an operator", async () => {
    const { rows } = await app.query("select erase_person(gen_random_uuid(), gen_random_uuid()) as erased");
    expect(rows).toEqual([{ erased: false }]);
  });
});

describe("the start is refused", () => {
  test("to a superuser", async () => {
    await expect(assertBehindTheWall(superuser)).rejects.toThrow(/not held by row-level security/);
  });

  test("to the owner of the tables", async () => {
    await expect(assertBehindTheWall(owner)).rejects.toThrow(/doradca_owner is not held by row-level security/);
  });

  test("to a role that passes every wall", async () => {
    const client = await superuser.connect();
    const role = `passes_${Math.random().toString(36).slice(2, 10)}`;
    try {
      await client.query(`create role ${role} bypassrls; set role ${role}`);
      await expect(assertBehindTheWall(client as unknown as pg.Pool)).rejects.toThrow(role);
    } finally {
      await client.query(`reset role; drop role ${role}`);
      client.release();
    }
  });

  test("and not to the role that is made for serving", async () => {
    const pool = openAppPool(connection, { max: 1, onError: () => {} });
    await expect(assertBehindTheWall(pool)).resolves.toBeUndefined();
    await pool.end();
  });
});
