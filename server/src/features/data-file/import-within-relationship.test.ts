import { expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { confirmFile, importedFile, putFile } from "../../../../test-kit/import-file.ts";
import { startResellerScene } from "../../../../test-kit/reseller-scene.ts";
import { applyImport } from "./apply-import.ts";
import { checkImport } from "./check-import.ts";

const scene = await startResellerScene();
const { owner } = scene.database;

test("a relationship is not ended while an import writes what was sold within it, and only who ends it waits", async () => {
  const { customer, company, anna, ola, relate } = await scene.make();
  const relationship = await relate();
  const { rows: codes } = await owner.query(
    "select s.code as service, p.code as plan from service s join plan p on p.service_id = s.id where p.id = $1",
    [scene.service.planId],
  );
  const file = `organizationId,subscriptionId,service,plan,state,seats,term,currency,price,countryOfUse,startsOn,renewsOn,resellerId
${publicId("organization", customer.id)},R-1,${codes[0].service},${codes[0].plan},active,5,yearly,PLN,100.00,PL,2024-05-01,2099-05-01,${company.location.partnerId}`;
  const importId = await putFile(owner, scene.operatorPerson, "subscriptions", file);
  const key = { organizationId: scene.operatorPerson.organizationId, importId };
  await checkImport(owner, key);
  await confirmFile(owner, scene.operatorPerson, importId);

  const another = await owner.connect();
  try {
    await another.query("begin; lock table subscription in share row exclusive mode");
    const applying = applyImport(owner, key);
    await waiting(1);
    expect((await anna("POST", `/partner-relationships/${relationship}/removal-requests`, {})).status).toBe(201);
    const ending = ola("DELETE", `/partner-relationships/${relationship}`);
    await Promise.race([ending, waiting(2)]);
    await another.query("commit");
    await applying;
    expect(await ending).toMatchObject({ status: 409, body: { code: "obstacles-remain" } });
  } finally {
    another.release();
  }
  expect(await importedFile(owner, importId)).toMatchObject({ state: "applied", fresh: 1, faults: [] });
});

/** Resolves once so many connections wait for another's lock. */
async function waiting(many: number): Promise<void> {
  const { rowCount } = await owner.query(
    "select from pg_stat_activity where datname = current_database() and cardinality(pg_blocking_pids(pid)) > 0",
  );
  if ((rowCount ?? 0) < many) return waiting(many);
}
