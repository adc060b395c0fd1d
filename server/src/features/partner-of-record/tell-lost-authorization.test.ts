import { afterAll, beforeEach, expect, test } from "vitest";
import { mailsMadeBy, testOffice } from "../../../../test-kit/made-mails.ts";
import { authorize } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { type Cast, startRecordScene } from "../../../../test-kit/record-scene.ts";
import { findLostAuthorizations } from "./find-lost-authorizations.ts";
import { tellLostAuthorization } from "./tell-lost-authorization.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { app, owner } = scene.database;

let cast: Cast;
beforeEach(async () => {
  cast = await scene.make();
  await cast.anna.put(cast.subscription, cast.kowal.partnerId);
  await cast.anna.put(cast.second, cast.kowal.partnerId);
});

const lose = () => owner.query("delete from partner_authorization where partner_id = $1", [cast.kowal.id]);

/** Looks, and tells what was found about this organization, as the jobs do. */
function look() {
  const { id: organizationId } = cast.organization;
  return mailsMadeBy(owner, organizationId, async () => {
    await owner.query("delete from graphile_worker._private_jobs");
    await findLostAuthorizations(owner);
    const { rows } = await owner.query(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'tell-lost-authorization' and j.payload ->> 'organizationId' = $1`,
      [organizationId],
    );
    for (const { payload } of rows) await tellLostAuthorization({ pool: app, office: testOffice }, payload);
  });
}

test("the customer's admins are told once of a loss, of all its subscriptions in one mail, with the way to the directory", async () => {
  expect(await look()).toEqual([]);
  await lose();
  const company = { ...cast.organization, kind: "customer" } as const;
  const billing = await makePerson(owner, company, { role: "billing-admin", language: "pl" });
  const mails = await look();
  expect(mails.map(({ to_address }) => to_address).sort()).toEqual([cast.annaPerson.email, billing.email].sort());
  const { rows } = await owner.query("select name, code from service where id = $1", [cast.service.id]);
  for (const { kind, language, text } of mails) {
    expect(kind).toBe("lost-authorization");
    expect(text).toContain("Kowal IT Kraków");
    expect(text.split(rows[0].name).length - 1).toBe(2);
    expect(text).toContain(`https://admin.example/${language}/directory?service=${rows[0].code}&country=PL`);
  }
  expect(await look()).toEqual([]);
});

test("a partner that is suspended may not serve either; one that was told and is authorized again is told anew when it loses again", async () => {
  await owner.query("update partner set state = 'suspended' where id = $1", [cast.kowal.id]);
  expect(await look()).toHaveLength(1);
  await owner.query("update partner set state = 'active' where id = $1", [cast.kowal.id]);
  expect(await look()).toEqual([]);
  await lose();
  expect(await look()).toHaveLength(1);
  expect(await look()).toEqual([]);
});

test("what a partner loses after it was removed concerns nobody; its period is never ended by a loss", async () => {
  await lose();
  await cast.anna.remove(cast.second);
  const [mail] = await look();
  const { rows } = await owner.query("select name from service where id = $1", [cast.service.id]);
  expect((mail?.text.split(rows[0].name).length ?? 0) - 1).toBe(1);
  expect((await cast.anna.partnerOf(cast.subscription)).partnerId).toBe(cast.kowal.partnerId);
  await authorize(owner, cast.kowal, { serviceId: cast.service.id });
  expect(await look()).toEqual([]);
});
