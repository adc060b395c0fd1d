import { sql } from "kysely";
import { expect, test } from "vitest";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { signIn, useTestApp } from "../../../../test-kit/server.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { query } from "../../platform/database/query.ts";
import { inTransaction } from "../../platform/database/transaction.ts";

const database = await useTestDatabase();
const { owner } = database;
const server = await useTestApp(database);

async function makeCustomer(name: string) {
  const organization = await makeOrganization(owner, { name });
  await makeSubscription(owner, organization, await makeService(owner));
  return { name, id: organization.id, cookie: await signIn(server, await makePerson(owner, organization)) };
}

const customers = await Promise.all([makeCustomer("Zielona Farma"), makeCustomer("Nordlys")]);

/** What each connection that the pool has lent says of itself when it comes back. */
async function leftOnConnections() {
  const clients = await Promise.all(Array.from({ length: 20 }, () => database.app.connect()));
  const said = await Promise.all(
    clients.map(async (client) => {
      const { rows } = await client.query(`select
        current_setting('app.organization', true) as organization, current_setting('app.scope', true) as scope,
        current_user as role, (select count(*)::int from subscription) as seen, pg_backend_pid() as backend`);
      return rows[0];
    }),
  );
  for (const client of clients) client.release();
  return said;
}

async function expectNothingLeft() {
  const said = await leftOnConnections();
  expect(new Set(said.map(({ backend }) => backend)).size).toBe(20);
  for (const { organization, scope, role, seen } of said) {
    expect([organization || null, scope || null, role, seen]).toEqual([null, null, "doradca_app", 0]);
  }
}

test("of 200 requests of two organizations at once, on twenty connections, none sees the other's", async () => {
  const asked = Array.from({ length: 200 }, (_, index) => customers[index % 2] as (typeof customers)[0]);
  const answers = await Promise.all(
    asked.map(({ cookie }) => server.inject({ url: "/api/v1/subscriptions", headers: { cookie } })),
  );
  answers.forEach((answer, index) => {
    expect(answer.json().items).toHaveLength(1);
    expect(answer.json().items[0].organization.name).toBe(asked[index]?.name);
  });
  await expectNothingLeft();
});

test("after statements that fail in the middle of a transaction, nothing is left on any connection", async () => {
  const [first] = customers;
  const fails = sql`select 1 / 0`.compile(query);
  const context = { organizationId: first?.id ?? null, scope: "operator" as const };
  const attempts = Array.from({ length: 40 }, (_, index) =>
    inTransaction(database.app, context, async (transaction) => {
      if (index % 4 === 0) throw new Error("before anything was sent");
      if (index % 4 === 1) return transaction.run(fails);
      if (index % 4 === 2) return transaction.commit(fails);
      await transaction.run(sql`select 1`.compile(query));
      throw new Error("with the transaction open");
    }),
  );
  const settled = await Promise.allSettled(attempts);
  expect(settled.every(({ status }) => status === "rejected")).toBe(true);
  await expectNothingLeft();
});
