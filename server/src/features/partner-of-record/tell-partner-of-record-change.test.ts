import { setTimeout } from "node:timers/promises";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { type MadeMail, mailsMadeBy, testOffice } from "../../../../test-kit/made-mails.ts";
import { makeOrganization } from "../../../../test-kit/make-organization.ts";
import { authorize, makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import type { MadeSubscription } from "../../../../test-kit/make-subscription.ts";
import { type Cast, startRecordScene } from "../../../../test-kit/record-scene.ts";
import { tellPartnerOfRecordChange } from "./tell-partner-of-record-change.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { app, owner, clock } = scene.database;

let cast: Cast;
beforeEach(async () => {
  cast = await scene.make();
});

/** The job's time comes. @returns the mails that it made. */
function tell({ id: subscriptionId, organizationId }: MadeSubscription = cast.subscription): Promise<MadeMail[]> {
  return mailsMadeBy(owner, organizationId, () =>
    tellPartnerOfRecordChange({ pool: app, office: testOffice }, { organizationId, subscriptionId }),
  );
}

const to = (mails: readonly MadeMail[]) => mails.map(({ kind, to_address }) => [kind, to_address]);
const contactOf = ({ partnerId }: { partnerId: string }) => `${partnerId}@partner.example`;

test("a partner that was named: its contact is told what it sees, the customer's admins who did it", async () => {
  const { anna, annaPerson, kowal, subscription } = cast;
  await anna.put(subscription, kowal.partnerId);
  const mails = await tell();
  expect(to(mails)).toEqual([
    ["partner-named", contactOf(kowal)],
    ["partner-of-record-named", annaPerson.email],
  ]);
  const [partners, customers] = mails;
  expect(partners?.text).toContain("Zielona Farma sp. z o.o.");
  expect(partners?.text).not.toContain(annaPerson.name);
  expect(customers?.text).toContain(annaPerson.name);
  expect(customers?.text).toContain(
    `https://admin.example/admin/subscriptions/${publicId("subscription", subscription.id)}`,
  );
});

describe("what happened within the five minutes is told as what has become of it", () => {
  test("named, and removed again: nobody is told anything", async () => {
    const { anna, kowal, subscription } = cast;
    await anna.put(subscription, kowal.partnerId);
    await anna.remove(subscription);
    expect(await tell()).toEqual([]);
  });

  test("changed, and changed back: nobody is told anything, the one in between least of all", async () => {
    const { anna, kowal, other, subscription } = cast;
    await anna.put(subscription, kowal.partnerId);
    await tell();
    await anna.put(subscription, other.partnerId);
    await anna.put(subscription, kowal.partnerId);
    expect(await tell()).toEqual([]);
  });

  test("removed, and named again: nobody is told anything", async () => {
    const { anna, kowal, subscription } = cast;
    await anna.put(subscription, kowal.partnerId);
    await tell();
    await anna.remove(subscription);
    await anna.put(subscription, kowal.partnerId);
    expect(await tell()).toEqual([]);
  });

  test("from one over a second to a third: the first and the third are told", async () => {
    const { anna, annaPerson, kowal, other, service, subscription } = cast;
    const third = await makeLocation(owner, { name: "Trzeci", authorizations: [{ serviceId: service.id }] });
    await anna.put(subscription, kowal.partnerId);
    await tell();
    await anna.put(subscription, other.partnerId);
    await anna.put(subscription, third.partnerId);
    const mails = await tell();
    expect(to(mails)).toEqual([
      ["partner-ended", contactOf(kowal)],
      ["partner-named", contactOf(third)],
      ["partner-of-record-changed", annaPerson.email],
    ]);
    expect(mails[0]?.text).not.toContain("Trzeci");
    expect(mails[1]?.text).not.toContain("Kowal");
    expect(mails.map(({ text }) => text).join()).not.toContain("Mailwerk");
    for (const name of ["Trzeci", "Kowal IT Kraków"]) expect(mails[2]?.text).toContain(name);
  });
});

test("told twice, it is one mail to each", async () => {
  const { anna, kowal, subscription } = cast;
  await anna.put(subscription, kowal.partnerId);
  const both = await Promise.all([tell(), tell()]);
  expect(new Set(both.flat().map(({ to_address }) => to_address)).size).toBe(2);
  const { rows } = await owner.query("select id from outgoing_mail where organization_id = $1", [cast.organization.id]);
  expect(rows).toHaveLength(2);
  expect(await tell()).toEqual([]);
});

test("a partner that was removed: its contact is told until when, and not by whom", async () => {
  const { anna, annaPerson, kowal, subscription } = cast;
  await anna.put(subscription, kowal.partnerId);
  await tell();
  await anna.remove(subscription);
  const mails = await tell();
  expect(to(mails)).toEqual([
    ["partner-ended", contactOf(kowal)],
    ["partner-of-record-removed", annaPerson.email],
  ]);
  expect(mails[0]?.text).not.toContain(annaPerson.name);
});

test("global and billing admins are told, each in their language; readers and erased people are not", async () => {
  const { anna, kowal, operator, organization, subscription } = cast;
  const company = { ...organization, kind: "customer" } as const;
  await owner.query("update organization set mail_language = 'pl' where id = $1", [organization.id]);
  const billing = await makePerson(owner, company, { role: "billing-admin", language: "en", name: "Bartek" });
  const former = await makePerson(owner, company, { role: "billing-admin", name: "Odeszła" });
  const url = `/api/v1/people/${publicId("person", former.id)}/personal-data`;
  expect((await operator.request({ method: "DELETE", url })).statusCode).toBe(204);
  await anna.put(subscription, kowal.partnerId);
  const mails = (await tell()).filter(({ kind }) => kind === "partner-of-record-named");
  const byAddress = new Map(mails.map((mail) => [mail.to_address, mail]));
  expect([...byAddress.keys()].sort()).toEqual([billing.email, cast.annaPerson.email].sort());
  expect(byAddress.get(billing.email)).toMatchObject({
    language: "en",
    text: expect.stringContaining("This subscription has a partner"),
  });
  expect(byAddress.get(cast.annaPerson.email)).toMatchObject({
    language: "pl",
    text: expect.stringContaining("Ta subskrypcja ma zarejestrowanego"),
  });
});

test("a partner's contact is written to in its company's language, else in its country's", async () => {
  const { anna, service, subscription, second } = cast;
  const company = await makeOrganization(owner, { kind: "partner", name: "Fjord", mailLanguage: "en" });
  const headquarters = await makeHeadquarters(owner, { organizationId: company.id });
  const authorizations = [{ serviceId: service.id }];
  const inCompany = await makeLocation(owner, { headquarters, country: "PL", authorizations });
  const alone = await makeLocation(owner, { country: "PL", authorizations });
  await anna.put(subscription, inCompany.partnerId);
  await anna.put(second, alone.partnerId);
  expect((await tell()).find(({ kind }) => kind === "partner-named")?.language).toBe("en");
  expect((await tell(second)).find(({ kind }) => kind === "partner-named")?.language).toBe("pl");
});

test("a correction by the operator that changes today's partner is told, with the vendor's name and the reason", async () => {
  const { anna, annaPerson, kowal, other, operator, subscription } = cast;
  await anna.put(subscription, kowal.partnerId);
  await tell();
  const from = (await anna.record(subscription)).json().since;
  await operator.correct(subscription, {
    from,
    until: null,
    partnerId: other.partnerId,
    reason: "Two digits exchanged",
  });
  const mails = await tell();
  expect(to(mails)).toEqual([
    ["partner-ended", contactOf(kowal)],
    ["partner-named", contactOf(other)],
    ["partner-of-record-changed", annaPerson.email],
  ]);
  expect(mails[2]?.text).toContain("Baltic Cloud");
  expect(mails[2]?.text).toContain("Two digits exchanged");
});

test("when the vendor ends a subscription, both sides learn that its partner's period ended with it", async () => {
  const { anna, annaPerson, kowal, operator, subscription } = cast;
  await anna.put(subscription, kowal.partnerId);
  await tell();
  await operator.move(subscription, "cancelled");
  expect(to(await tell())).toEqual([
    ["partner-ended", contactOf(kowal)],
    ["partner-of-record-ended", annaPerson.email],
  ]);
});

describe("a subscription that replaces another", () => {
  async function replace() {
    const { operator, service, subscription, organization } = cast;
    const url = `/api/v1/subscriptions/${publicId("subscription", subscription.id)}/replacement`;
    const payload = { planId: publicId("plan", service.planId), seats: 5, term: "yearly", reason: "Larger plan" };
    const answer = await operator.request({ method: "POST", url, payload });
    expect(answer.statusCode, answer.body).toBe(201);
    const { rows } = await owner.query("select id from subscription where replaces_id = $1", [subscription.id]);
    return { id: rows[0].id as string, organizationId: organization.id };
  }

  test("and keeps its partner: both sides are told so, once", async () => {
    const { anna, annaPerson, kowal, subscription } = cast;
    await anna.put(subscription, kowal.partnerId);
    await tell();
    const next = await replace();
    expect(await tell()).toEqual([]);
    expect(to(await tell(next))).toEqual([
      ["partner-named", contactOf(kowal)],
      ["partner-of-record-carried-forward", annaPerson.email],
    ]);
    expect(await tell(next)).toEqual([]);
  });

  test("and cannot keep it: the admins are told so and offered the directory, the partner that it is over", async () => {
    const { anna, annaPerson, kowal, service, subscription } = cast;
    await anna.put(subscription, kowal.partnerId);
    await tell();
    await owner.query("delete from partner_authorization where partner_id = $1", [kowal.id]);
    const next = await replace();
    expect(to(await tell())).toEqual([["partner-ended", contactOf(kowal)]]);
    const mails = await tell(next);
    expect(to(mails)).toEqual([["partner-of-record-not-carried-forward", annaPerson.email]]);
    const { rows } = await owner.query("select code from service where id = $1", [service.id]);
    expect(mails[0]?.text).toContain(`https://admin.example/en/directory?service=${rows[0].code}&country=PL`);
    expect(mails[0]?.text).toContain("Kowal IT Kraków");
    await authorize(owner, kowal, { serviceId: service.id });
    expect(await tell(next)).toEqual([]);
  });
});

test("who did it is taken out of the mail when that person is erased", async () => {
  const { kowal, operator, organization, subscription } = cast;
  const company = { ...organization, kind: "customer" } as const;
  const person = await makePerson(owner, company, { role: "billing-admin", name: "Zdzisława O'Unikalna" });
  await (await scene.visit(person)).put(subscription, kowal.partnerId);
  expect((await tell()).some(({ text }) => text.includes("O'Unikalna"))).toBe(true);
  const url = `/api/v1/people/${publicId("person", person.id)}/personal-data`;
  await operator.request({ method: "DELETE", url });
  const { rows } = await owner.query("select m::text as row from outgoing_mail m where organization_id = $1", [
    organization.id,
  ]);
  expect(rows.map(({ row }) => row).join()).not.toMatch(/unikalna|Zdzis/i);
  expect(rows.map(({ row }) => row).join()).toContain("removed person");
});

test("who is being erased at that moment is not named, whichever of the two comes first", async () => {
  const { kowal, organization, subscription } = cast;
  const company = { ...organization, kind: "customer" } as const;
  const person = await makePerson(owner, company, { role: "billing-admin", name: "Zdzisława O'Unikalna" });
  await (await scene.visit(person)).put(subscription, kowal.partnerId);
  const erasing = await owner.connect();
  try {
    await erasing.query("begin; set local app.scope = 'operator'");
    const { rows } = await erasing.query("select erase_person($1, $2) as done", [organization.id, person.id]);
    expect(rows).toEqual([{ done: true }]);
    const told = tell();
    await setTimeout(200);
    await erasing.query("commit");
    const mails = await told;
    expect(mails.map(({ kind }) => kind)).toContain("partner-of-record-named");
    expect(JSON.stringify(mails)).not.toMatch(/unikalna|Zdzis/i);
  } finally {
    await erasing.query("rollback");
    erasing.release();
  }
});

test("html and text say the same, and nothing of what people typed becomes markup", async () => {
  const { anna, kowal, subscription } = cast;
  await owner.query("update organization set name = '<b>Farma</b> & \"Synowie\"' where id = $1", [
    cast.organization.id,
  ]);
  await anna.put(subscription, kowal.partnerId);
  for (const { html, text } of await tell()) {
    expect(text).toContain(`<b>Farma</b> & "Synowie"`);
    expect(html).toContain("&lt;b&gt;Farma&lt;/b&gt; &amp; &quot;Synowie&quot;");
    expect(html).not.toContain("<b>");
  }
});

afterAll(() => clock.release());
