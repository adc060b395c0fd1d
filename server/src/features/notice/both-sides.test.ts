import { afterAll, beforeEach, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import { testOffice } from "../../../../test-kit/made-mails.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { type MadePerson, makePerson } from "../../../../test-kit/make-person.ts";
import { type Cast, startRecordScene } from "../../../../test-kit/record-scene.ts";
import { tellPartnerMessage } from "../partner-message/tell-partner-message.ts";
import { tellPartnerOfRecordChange } from "../partner-of-record/tell-partner-of-record-change.ts";

// A change of the record, and a message, in the product: to the customer's people and to the partner's (rule 13).

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { app, owner } = scene.database;
const telling = { pool: app, office: testOffice };

let cast: Cast;
let jan: MadePerson;
beforeEach(async () => {
  cast = await scene.make();
  const company = await makeOrganization(owner, { kind: "partner", name: "Kowal IT" });
  jan = await makePerson(owner, company, { role: "agent", name: "Jan" });
  await owner.query("update partner set organization_id = $1 where id = $2", [company.id, cast.kowal.id]);
});

const tell = () =>
  tellPartnerOfRecordChange(telling, {
    organizationId: cast.subscription.organizationId,
    subscriptionId: cast.subscription.id,
  });

async function noticesOf({ id }: { readonly id: string }) {
  const { rows } = await owner.query("select kind, about, path from notice where person_id = $1 order by told_at, id", [
    id,
  ]);
  return rows as { kind: string; about: Record<string, string>; path: string }[];
}

test("a partner named, and removed: its people and the customer's are told each, and neither learns who did it", async () => {
  const { anna, annaPerson, kowal, subscription } = cast;
  await anna.put(subscription, kowal.partnerId);
  await tell();
  await anna.remove(subscription);
  await tell();
  await tell();
  const toJan = await noticesOf(jan);
  expect(toJan.map(({ kind }) => kind)).toEqual(["partner-named", "partner-ended"]);
  expect(toJan[0]?.path).toBe(`/partner/customers/${publicId("organization", subscription.organizationId)}`);
  const toAnna = await noticesOf(annaPerson);
  expect(toAnna.map(({ kind }) => kind)).toEqual(["partner-of-record-named", "partner-of-record-removed"]);
  expect(toAnna[1]?.about).toMatchObject({ before: kowal.name });
  expect(toAnna[0]?.path).toBe(`/admin/subscriptions/${publicId("subscription", subscription.id)}`);
  expect(JSON.stringify([...toJan, ...toAnna])).not.toContain(annaPerson.name);
});

test("changed and changed back within the five minutes is told to nobody", async () => {
  const { anna, annaPerson, kowal, other, subscription } = cast;
  await anna.put(subscription, kowal.partnerId);
  await tell();
  await anna.put(subscription, other.partnerId);
  await anna.put(subscription, kowal.partnerId);
  await tell();
  expect([(await noticesOf(jan)).length, (await noticesOf(annaPerson)).length]).toEqual([1, 1]);
});

test("told by two jobs at once, it is one notice for each", async () => {
  const { anna, annaPerson, kowal, subscription } = cast;
  await anna.put(subscription, kowal.partnerId);
  await Promise.all([tell(), tell(), tell()]);
  expect([(await noticesOf(jan)).length, (await noticesOf(annaPerson)).length]).toEqual([1, 1]);
});

test("another partner's people, another customer's, and a colleague who is gone are told nothing", async () => {
  const { anna, annaPerson, kowal, other, subscription } = cast;
  const stranger = await makePerson(owner, await makeOrganization(owner, { kind: "partner" }));
  await owner.query("update partner set organization_id = $1 where id = $2", [stranger.organizationId, other.id]);
  const elsewhere = await makePerson(owner, await makeOrganization(owner));
  const gone = await makePerson(owner, { id: annaPerson.organizationId, kind: "customer" });
  await owner.query("update person set name = null, email = null, erased_at = now() where id = $1", [gone.id]);
  await anna.put(subscription, kowal.partnerId);
  await tell();
  for (const nobody of [stranger, elsewhere, gone]) expect(await noticesOf(nobody)).toEqual([]);
});

test("a message: the partner's people find it, and who reads by mail loses the writer's name when the writer is erased", async () => {
  const { anna, annaPerson, kowal, subscription } = cast;
  const row = {
    organization_id: jan.organizationId,
    person_id: jan.id,
    topic: "messages",
    in_product: true,
    by_mail: true,
  };
  await insertRows(owner, "notice_preference", [row]);
  const sent = await anna.request({
    method: "POST",
    url: "/api/v1/partner-messages",
    payload: {
      partnerId: kowal.partnerId,
      subscriptionId: publicId("subscription", subscription.id),
      text: `Please call ${annaPerson.name}.`,
      consent: true,
    },
  });
  expect(sent.statusCode).toBe(201);
  const { rows } = await owner.query("select id from partner_message where organization_id = $1", [
    annaPerson.organizationId,
  ]);
  await tellPartnerMessage(telling, { organizationId: annaPerson.organizationId, messageId: rows[0].id });
  expect(await noticesOf(jan)).toMatchObject([{ kind: "partner-message-about", path: "/partner/messages" }]);
  const mailToJan = async () =>
    (await owner.query("select * from outgoing_mail where person_id = $1", [jan.id])).rows as { text: string }[];
  expect((await mailToJan())[0]?.text).toContain(annaPerson.name);
  await owner.query("update person set name = null, email = null, erased_at = now() where id = $1", [annaPerson.id]);
  const [mail, ...others] = await mailToJan();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ reply_to: null });
  expect(mail?.text).not.toContain(annaPerson.name);
  expect(mail?.text).toContain("Please call removed person.");
});
