import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type pg from "pg";
import { migrate } from "../database/migrate.ts";
import { prepareDatabase } from "../database/prepare-database.ts";
import { openOwnerPool } from "../server/src/platform/database/pool.ts";
import { startEmbeddedPostgres } from "../server/src/platform/embedded-postgres/start-embedded-postgres.ts";
import { makeOrganization } from "../test-kit/make-organization.ts";
import { type MadePerson, makePerson } from "../test-kit/make-person.ts";
import { makeScene, sizesOf } from "./console/make-scene.ts";
import { farDown, measure, type Server, type Waited } from "./console/measure.ts";
import { type Named, questionsOf } from "./console/questions.ts";
import { loadNow, machineFacts } from "./machine.ts";
import { startMeasuredServer } from "./record/start-server.ts";

// `npm run bench:console`: how long an operator waits for every list and search of the console, over HTTP, beside a route that asks the
// database for nothing (`select 1`).

const { values: options } = parseArgs({
  options: {
    /** How many there are; of everything else in proportion. */
    organizations: { type: "string", default: "100000" },
    connections: { type: "string", default: "4" },
    /** Requests on each connection. */
    each: { type: "string", default: "25" },
    /** Only the questions with this in their name or address. */
    only: { type: "string", default: "" },
    /** A folder that stays, so that the scene is made once. */
    keep: { type: "string" },
  },
});

const described = {
  budget: 100,
  lists: ["/organizations", "/subscriptions", "/orders", "/audit-events", "/outgoing-mail"],
};

async function makeAll(connection: pg.ClientConfig, owner: pg.Pool): Promise<void> {
  const began = performance.now();
  await makePerson(owner, await makeOrganization(owner, { kind: "vendor" }), { email: "operator@console.example" });
  await makeScene(connection, Number(options.organizations));
  console.log(
    `Made in ${((performance.now() - began) / 1000).toFixed(0)} s: ${JSON.stringify(sizesOf(Number(options.organizations)))}`,
  );
}

async function whatIsNamed(owner: pg.Pool): Promise<Named> {
  const { rows } = await owner.query<Named>(`
    select (select organization_id from subscription order by id limit 1) as organization,
      (select organization_id from person group by organization_id order by count(*) desc limit 1) as large,
      (select id from organization where kind = 'vendor') as vendor, p.id as partner, p.partner_number as "partnerNumber"
    from partner p where p.partner_number = '2000001'`);
  return rows[0] as Named;
}

async function signIn(port: number, { email, password }: Pick<MadePerson, "email" | "password">): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1/session`, {
    method: "POST",
    headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return (answer.headers.getSetCookie()[0] ?? "").split(";")[0] ?? "";
}

async function measureAll(server: Server, named: Named): Promise<void> {
  const ask = (path: string) => measure(server, path, Number(options.connections), Number(options.each));
  const figure = (value: number) => value.toFixed(1).padStart(9);
  const nothing = await ask("/select-1");
  const say = (what: string, { p50, p95, postgresCpu }: Waited) =>
    console.log(
      `${what.padEnd(42)}${[p50, p95, p50 / nothing.p50, postgresCpu].map(figure).join("")}${p95 > described.budget ? "  over the budget" : ""}`,
    );
  console.log(
    `${"".padEnd(42)}${["p50 ms", "p95 ms", "ratio", "PG cpu ms"].map((one) => one.padStart(9 + Number(one === "PG cpu ms"))).join("")}`,
  );
  say("select 1", nothing);
  const wanted = (text: string) => text.includes(options.only);
  for (const [what, path] of questionsOf(named)) {
    if (wanted(what) || wanted(path)) say(what, await ask(`/api/v1${path}`));
  }
  for (const path of described.lists.filter(wanted))
    say(`${path}, page 20`, await ask(await farDown(server, `/api/v1${path}`, 5)));
}

async function run(dataDir: string): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDir, database: "doradca", endsWithUs: true });
  const owner = openOwnerPool(postgres.connection, { max: 2, onError: () => {} });
  try {
    await prepareDatabase(postgres.connection);
    await migrate(postgres.connection);
    const { rowCount } = await owner.query("select from organization limit 1");
    if (rowCount === 0) await makeAll(postgres.connection, owner);
    const server = await startMeasuredServer(postgres.connection);
    const cookie = await signIn(server.port, { email: "operator@console.example", password: "correct horse battery" });
    await measureAll({ port: server.port, cookie, postgresPid: postgres.pid() }, await whatIsNamed(owner)).finally(
      server.stop,
    );
  } finally {
    await owner.end();
    await postgres.stop();
  }
}

console.log(`${machineFacts()}; the machine's load before: ${loadNow()}`);
const folder = options.keep ?? (await mkdtemp(join(tmpdir(), "doradca-bench-")));
await run(folder).finally(() => (options.keep ? undefined : rm(folder, { recursive: true, force: true })));
