import { randomBytes } from "node:crypto";
import type pg from "pg";
import { v7 } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { insertRows } from "../../../../database/insert-rows.ts";
import { makeImport } from "../../../../test-kit/make-import.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { fingerprint, walledTables } from "./tables.ts";

const database = await useTestDatabase("sample");
const { owner } = database;
const tables = await walledTables(owner);

const organizationOf = async (email: string) =>
  (await owner.query("select organization_id from person where email = $1", [email])).rows[0].organization_id;
const anna = "anna@zielonafarma.example";
const victim: string = await organizationOf(anna);
const stranger: string = await organizationOf("erik@nordlys.example");

interface Spoken {
  readonly organization?: string;
  readonly scope?: string;
}

/** Runs one statement as the server would, speaking for somebody, and keeps nothing of it. */
async function speaking(spoken: Spoken | null, text: string, values: unknown[] = []): Promise<pg.QueryResult> {
  const client = await database.app.connect();
  try {
    await client.query("begin");
    if (spoken) {
      const context = [spoken.organization ?? "", spoken.scope ?? ""];
      await client.query("select set_config('app.organization', $1, true), set_config('app.scope', $2, true)", context);
    }
    return await client.query(text, values);
  } finally {
    await client.query("rollback");
    client.release();
  }
}

/** How many rows a statement touched; 0 where it is not permitted at all. */
async function touched(spoken: Spoken | null, text: string, values: unknown[] = []): Promise<number> {
  try {
    return (await speaking(spoken, text, values)).rowCount ?? 0;
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code === "42501") return 0;
    throw new Error(`${text}: ${message}`);
  }
}

/** Who sees nothing of the victim: said in every way that a context can be wrong. */
const contexts: Record<string, Spoken | null> = {
  "without a context": null,
  "with an empty context": {},
  "speaking for another organization": { organization: stranger },
  "speaking for an organization that does not exist": { organization: v7() },
  "with a scope that is not the operator's": { organization: stranger, scope: "Operator" },
  "with a scope that begins like the operator's": { organization: stranger, scope: "operator " },
};

// The sample holds rows of every other table.
beforeAll(async () => {
  const { rows } = await owner.query("select id from person where email = $1", [anna]);
  const mine = { organization_id: victim, person_id: rows[0].id };
  const { rows: subscriptions } = await owner.query(
    "select s.id, p.id as partner_id from subscription s cross join partner p where s.organization_id = $1 limit 1",
    [victim],
  );
  const [{ id: subscription_id, partner_id }] = subscriptions;
  await insertRows(owner, "told_lost_authorization", [{ organization_id: victim, subscription_id, partner_id }]);
  await insertRows(owner, "chosen_partner", [{ ...mine, partner_id }]);
  // Of a partner's company in truth; here it is the victim that must not be seen.
  const invitation = { organization_id: victim, id: v7(), partner_id, created_by: mine.person_id };
  const from = new Date("2026-01-01");
  const until = new Date("2099-01-01");
  await insertRows(owner, "reseller_invitation", [
    { ...invitation, token_hash: randomBytes(32), created_at: from, expires_at: until },
  ]);
  const ofInvitation = { organization_id: victim, invitation_id: invitation.id };
  await insertRows(owner, "reseller_invitation_note", [{ ...ofInvitation, note: "A note", addressed: false }]);
  const secret = { ...mine, id: v7(), token_hash: randomBytes(32), expires_at: new Date("2099-01-01") };
  await insertRows(owner, "session", [{ ...secret, user_agent: "A browser" }]);
  await insertRows(owner, "api_key", [{ ...secret, name: "A key", hint: "abcd" }]);
  await insertRows(owner, "sign_in_link", [{ ...secret, id: v7() }]);
  const { rows: suspensions } = await owner.query("select id from partner_suspension limit 1");
  await insertRows(owner, "partner_suspension_customer", [
    { organization_id: victim, suspension_id: suspensions[0].id },
  ]);
  await makeImport(owner, { organizationId: victim, id: mine.person_id });
  await insertRows(owner, "idempotency_key", [{ ...mine, key: "once", request_hash: randomBytes(32), status: 204 }]);
});

test("every table that has an organization's rows is behind the wall, also for its owner's other roles", async () => {
  const { rows } = await owner.query<{ name: string }>(`
    select quote_ident(relname) as name from pg_class
    where relnamespace = 'doradca'::regnamespace and relrowsecurity and relforcerowsecurity order by relname`);
  expect(rows.map(({ name }) => name)).toEqual(tables.map(({ name }) => name));
});

test("the only policies are the wall, for everybody, and that the owner sees all", async () => {
  const { rows } = await owner.query(`
    select policyname, roles::text[] as roles, cmd, permissive, count(*)::int as tables
    from pg_policies where schemaname = 'doradca' group by 1, 2, 3, 4 order by 1`);
  expect(rows).toEqual([
    {
      policyname: "owner_sees_all",
      roles: ["doradca_owner"],
      cmd: "ALL",
      permissive: "PERMISSIVE",
      tables: tables.length,
    },
    { policyname: "wall", roles: ["public"], cmd: "ALL", permissive: "PERMISSIVE", tables: tables.length },
  ]);
});

describe.each(tables)("$name", ({ name, owner: column, columns }) => {
  const ofVictim = `where ${column} = '${victim}'`;

  test("has rows of the victim, so that seeing none of them means something", async () => {
    const { rowCount } = await owner.query(`select from ${name} ${ofVictim}`);
    expect(rowCount, `Let this test's sample hold a row of ${name}`).toBeGreaterThan(0);
  });

  test.each(Object.entries(contexts))(
    "%s nobody sees, locks, changes or removes a row of the victim",
    async (_, spoken) => {
      expect(await touched(spoken, `select 1 from ${name} ${ofVictim}`)).toBe(0);
      expect(await touched(spoken, `select 1 from ${name} ${ofVictim} for update`)).toBe(0);
      for (const changed of columns) {
        expect(await touched(spoken, `update ${name} set ${changed} = ${changed} ${ofVictim}`)).toBe(0);
      }
      expect(await touched(spoken, `delete from ${name} ${ofVictim}`)).toBe(0);
      expect(await touched(spoken, `truncate ${name} cascade`)).toBe(0);
    },
  );

  test("speaking for another organization, no row is written into the victim's", async () => {
    const { rows } = await owner.query(`select to_jsonb(t) as row from ${name} t ${ofVictim} limit 1`);
    const row = JSON.stringify({ ...rows[0].row, ...(column === "id" ? {} : { id: v7() }) });
    const forged = `insert into ${name} (${columns}) select ${columns} from jsonb_populate_record(null::${name}, $1)`;
    await expect(speaking({ organization: stranger }, forged, [row])).rejects.toMatchObject({ code: "42501" });
    await expect(speaking(null, forged, [row])).rejects.toMatchObject({ code: "42501" });
    // Its own rows may move nowhere: the wall refuses it, or before that what keeps facts as they are.
    const moved = `update ${name} set ${column} = '${victim}'`;
    const outcome = await speaking({ organization: stranger }, moved).then(
      ({ rowCount }) => rowCount,
      ({ code }) => code,
    );
    expect([0, "42501", "23001"]).toContain(outcome);
  });
});

test("a context that is no key is refused by the database", async () => {
  await expect(speaking({ organization: "' or true --" }, "select from person")).rejects.toMatchObject({
    code: "22P02",
  });
});

test("none of it left a trace", async () => {
  const before = await fingerprint(owner);
  for (const { name, owner: column } of tables) {
    await touched({ organization: stranger }, `delete from ${name} where ${column} = '${victim}'`);
  }
  expect(await fingerprint(owner)).toEqual(before);
});

test("one may not be brought to tell of another's rows by the speed or the errors of a key that is taken", async () => {
  const { rows } = await owner.query("select id from session where organization_id = $1 limit 1", [victim]);
  const forged = `insert into session (organization_id, id, person_id, token_hash, user_agent, expires_at)
    values ($1, $2, $2, sha256('x'), '', now())`;
  const taken = speaking({ organization: stranger }, forged, [victim, rows[0].id]);
  const free = speaking({ organization: stranger }, forged, [victim, v7()]);
  const [one, other] = await Promise.allSettled([taken, free]);
  expect((one as PromiseRejectedResult).reason.message).toBe((other as PromiseRejectedResult).reason.message);
});
