import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { confirmFile, importedFile, putFile } from "../../../../test-kit/import-file.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { useTestDatabase } from "../../../../test-kit/test-database.ts";
import { applyImport } from "./apply-import.ts";
import { checkImport } from "./check-import.ts";

vi.setConfig({ testTimeout: 180_000 });

const { owner, connection } = await useTestDatabase();
const vendor = await makeOrganization(owner, { kind: "vendor" });
const operator = await makePerson(owner, vendor);
const service = await makeService(owner);
const customer = await makeOrganization(owner);
const lines = 60_000;

async function bigFile(name: string): Promise<string> {
  const { rows } = await owner.query(
    "select s.code as service, p.code as plan from service s join plan p on p.service_id = s.id where p.id = $1",
    [service.planId],
  );
  const [{ service: code, plan }] = rows;
  const heading =
    "organizationId,subscriptionId,service,plan,state,seats,term,currency,price,countryOfUse,startsOn,renewsOn";
  const of = publicId("organization", customer.id);
  const line = (number: number) =>
    `${of},${name}-${number},${code},${plan},active,5,yearly,PLN,100.00,PL,2024-05-01,2099-05-01`;
  return [heading, ...Array.from({ length: lines }, (_, number) => line(number))].join("\n");
}

/** What an import of subscriptions leaves. */
async function written() {
  const { rows } = await owner.query(`
    select (select count(*)::int from subscription) as subscriptions,
      (select count(*)::int from audit_event where act = 'subscription-imported') as events,
      (select count(*)::int from audit_event where act = 'import-applied') as applied`);
  return rows[0];
}

const progressOf = async (id: string) =>
  (await owner.query("select progress from import where id = $1", [id])).rows[0].progress as number;

const isLocked = async () =>
  (
    await owner.query(`
      select exists (
        select from pg_locks
        where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())
      ) as locked`)
  ).rows[0].locked as boolean;

/** Begins a step in another process and kills it as soon as it is that far. @returns how far it was. */
async function killDuring(step: "check" | "apply", id: string, hundredths: number): Promise<number> {
  const key = { organizationId: operator.organizationId, importId: id };
  const child = fork(join(import.meta.dirname, "../../../../test-kit/apply-imports.ts"), [
    JSON.stringify({ connection, step, key }),
  ]);
  const exited = once(child, "exit");
  let isOver = false;
  child.on("message", (said) => {
    isOver ||= said === "done";
  });
  while (!isOver && (await progressOf(id)) < hundredths) await sleep(5);
  child.kill("SIGKILL");
  await exited;
  expect(isOver, "It was over before it could be killed.").toBe(false);
  // PostgreSQL notices that a client is gone when its statement is at its end, and holds its locks until then.
  while (await isLocked()) await sleep(5);
  return progressOf(id);
}

test("an import that is killed while it is checked and while it is written leaves nothing, and goes on from there to its end, once", async () => {
  const id = await putFile(owner, operator, "subscriptions", await bigFile("K"));
  const key = { organizationId: operator.organizationId, importId: id };
  const before = await written();

  expect(await killDuring("check", id, 20)).toBeGreaterThanOrEqual(20);
  expect((await importedFile(owner, id)).state).toBe("checking");
  await checkImport(owner, key);
  expect(await importedFile(owner, id)).toMatchObject({ state: "ready", fresh: lines, faults: [] });

  await confirmFile(owner, operator, id);
  for (const hundredths of [10, 45, 75]) {
    expect(await killDuring("apply", id, hundredths)).toBeGreaterThanOrEqual(hundredths);
    expect(await written()).toEqual(before);
    expect((await importedFile(owner, id)).state).toBe("applying");
  }
  await applyImport(owner, key);
  const after = {
    subscriptions: before.subscriptions + lines,
    events: before.events + lines,
    applied: before.applied + 1,
  };
  expect(await written()).toEqual(after);
  expect((await importedFile(owner, id)).state).toBe("applied");
  // The job of the killed process comes back once more.
  await applyImport(owner, key);
  expect(await written()).toEqual(after);
});

test("of two processes that are at one import at the same time, one leaves it to the other", async () => {
  const id = await putFile(owner, operator, "subscriptions", await bigFile("T"));
  const key = { organizationId: operator.organizationId, importId: id };
  await checkImport(owner, key);
  await confirmFile(owner, operator, id);
  const before = await written();
  await Promise.all([applyImport(owner, key), applyImport(owner, key)]);
  expect(await written()).toEqual({
    subscriptions: before.subscriptions + lines,
    events: before.events + lines,
    applied: before.applied + 1,
  });
});
