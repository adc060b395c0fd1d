import pg from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { isOurOwn, serverLogin } from "../../../../database/server-login.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { assertBehindTheWall } from "../../platform/database/pool.ts";

const database = await useTestDatabase();
const { app, owner, connection } = database;
const superuser = new pg.Pool({ ...connection, max: 1 });
afterAll(() => superuser.end());
await makePerson(owner, await makeOrganization(owner));

const people = "select count(*)::int as seen from doradca.person";
const noRight = { code: "42501" };

// Somebody else's PostgreSQL (TEST_DATABASE_URL) has the one login that was given for it.
describe.runIf(isOurOwn(connection))("in a PostgreSQL of our own", () => {
  test("the server logs in with no right but to serve", async () => {
    const { rows } = await app.query("select session_user as login, current_user as role");
    expect(rows).toEqual([{ login: serverLogin, role: "doradca_app" }]);
    const { rows: rights } = await owner.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolinherit from pg_roles where rolname = $1`,
      [serverLogin],
    );
    expect(Object.values(rights[0]).every((right) => right === false)).toBe(true);
    const { rows: roles } = await owner.query(
      "select rolname from pg_roles where rolname <> $1 and pg_has_role($1, oid, 'member')",
      [serverLogin],
    );
    expect(roles).toEqual([{ rolname: "doradca_app" }]);
  });

  test.each([
    "set role postgres",
    "set role doradca_owner",
    "set session authorization postgres",
    "set local role doradca_owner",
    "alter role doradca_server superuser",
    "grant doradca_owner to doradca_server",
    "alter table doradca.person disable row level security",
    "copy doradca.person to program 'cat'",
  ])("a smuggled %s is refused", async (statement) => {
    await expect(app.query(statement)).rejects.toMatchObject(noRight);
  });

  test.each(["reset role", "set role none", "reset session authorization", "reset all", "discard all"])(
    "a smuggled %s shows nobody's data",
    async (statement) => {
      const client = await app.connect();
      try {
        await client.query(statement);
        const seen = await client.query(people).then(
          ({ rows }) => rows[0].seen,
          (error) => error.code,
        );
        expect([0, noRight.code]).toContain(seen);
        await expect(client.query("set role doradca_owner")).rejects.toMatchObject(noRight);
      } finally {
        client.release(true);
      }
    },
  );

  test("the start refuses a login that could become more than its role", async () => {
    await expect(assertBehindTheWall(app, { own: true })).resolves.toBeUndefined();
    const client = await superuser.connect();
    try {
      await client.query("set role doradca_app");
      const worn = client as unknown as pg.Pool;
      await expect(assertBehindTheWall(worn)).resolves.toBeUndefined();
      await expect(assertBehindTheWall(worn, { own: true })).rejects.toThrow(
        /postgres is not held by row-level security/,
      );
    } finally {
      client.release(true);
    }
  });
});
