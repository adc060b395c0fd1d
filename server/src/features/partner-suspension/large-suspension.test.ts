import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { openConsole } from "../../../../test-kit/console-scene.ts";
import { testOffice } from "../../../../test-kit/made-mails.ts";
import { makeManyCustomers } from "../../../../test-kit/make-many-customers.ts";
import { makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { tellDueSuspensions } from "./tell-due-suspensions.ts";

const { owner, ask, database, vendor } = await openConsole();
afterAll(() => database.clock.release());
const service = await makeService(owner);
const customers = 1250;

/** Tells what is due in a process of its own, as the server's job does. */
function startTelling() {
  const file = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  const script = `
    import { openAppPool, openOwnerPool } from ${file("../../platform/database/pool.ts")};
    import { tellDueSuspensions } from ${file("./tell-due-suspensions.ts")};
    const connection = ${JSON.stringify(database.connection)};
    const options = { max: 3, onError: () => {} };
    const [pool, owner] = [openAppPool(connection, options), openOwnerPool(connection, options)];
    await tellDueSuspensions({ pool, owner, office: ${JSON.stringify(testOffice)} });`;
  return spawn(process.execPath, ["--input-type=module", "--eval", script], { stdio: "ignore" });
}

const count = async (what: string): Promise<number> =>
  (await owner.query(`select count(*)::int as count from ${what}`)).rows[0].count;

async function record(): Promise<string> {
  const { rows } = await owner.query(
    "select count(*) || ' ' || sum(hashtext(r::text)) as whole from partner_of_record r",
  );
  return rows[0].whole;
}

test("a partner of 5,000 subscriptions is suspended: previewed, told with progress over a kill, the record untouched, each customer once", async () => {
  const group = await makeHeadquarters(owner);
  const partner = await makeLocation(owner, { headquarters: group, authorizations: [{ serviceId: service.id }] });
  await makeManyCustomers(owner, service, partner, { customers, subscriptions: 4 });
  const path = `/partners/${publicId("partner", partner.id)}`;
  const before = await record();

  const preview = (await ask("POST", `${path}/suspension-previews`)).body;
  expect(preview).toMatchObject({ customers, ofRecord: 5000, resold: 0 });
  expect(preview.largest).toHaveLength(50);

  const { body } = await ask("POST", `${path}/suspension`, { reason: "Unpaid" });
  const progress = async () => (await ask("GET", `/partner-suspensions/${body.id}`)).body.telling;
  expect(await progress()).toMatchObject({ state: "waiting", customers, told: 0 });
  await database.clock.advance(5 * 60_000);

  const killed = startTelling();
  const ended = new Promise((resolve) => killed.once("exit", (_, signal) => resolve(signal)));
  let seen = await progress();
  while (seen.told < 50 && killed.exitCode === null) {
    await pause(20);
    seen = await progress();
  }
  killed.kill("SIGKILL");
  expect(await ended).toBe("SIGKILL");
  const half = await progress();
  expect(half.state).toBe("telling");
  expect(half.told).toBeGreaterThanOrEqual(50);
  expect(half.told).toBeLessThan(customers);
  const ofCustomers = `outgoing_mail where organization_id <> '${vendor.id}'`;
  expect(await count(ofCustomers)).toBe(half.told);

  // Two at once, as where the next minute's job finds another still at it.
  const telling = { pool: database.app, owner, office: testOffice };
  await Promise.all([tellDueSuspensions(telling), tellDueSuspensions(telling)]);
  await tellDueSuspensions(telling);

  expect(await progress()).toMatchObject({ state: "done", customers, told: customers });
  expect(await count(ofCustomers)).toBe(customers);
  expect(await count(`(select distinct to_address from ${ofCustomers}) each`)).toBe(customers);
  expect(await count("audit_event where act = 'partner-suspended-told'")).toBe(customers);
  expect(await record()).toBe(before);
}, 120_000);
