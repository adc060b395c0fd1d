import { v7 } from "uuid";
import { afterAll, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import { insertRows } from "../../../../database/insert-rows.ts";
import type { Language } from "../../../../domain/languages.ts";
import { mailsMadeBy, testOffice } from "../../../../test-kit/made-mails.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeTaxRate } from "../../../../test-kit/make-tax-rate.ts";
import { type Cast, startRecordScene } from "../../../../test-kit/record-scene.ts";
import { tellSubscriptionChange } from "./tell-subscription-change.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { app, owner } = scene.database;
await makeTaxRate(owner);

interface Happened {
  readonly act: string;
  readonly before?: object;
  readonly after?: object;
  readonly by?: "customer" | "job";
}

/** Writes the event into the audit, as LIFE's use cases do, and tells of it. */
async function tell({ organization, subscription, annaPerson }: Cast, { act, before, after, by = "job" }: Happened) {
  const { id: organizationId } = organization;
  const eventId = v7();
  const person = by === "customer" ? annaPerson : null;
  await insertRows(owner, "audit_event", [
    {
      organization_id: organizationId,
      id: eventId,
      occurred_at: new Date("2026-11-22T10:00:00Z"),
      act,
      actor_kind: by,
      actor_organization_id: person && organizationId,
      actor_person_id: person?.id ?? null,
      through: by === "job" ? "job" : "admin-center",
      subject_type: "subscription",
      subject_id: subscription.id,
      before: before ?? null,
      after: after ?? null,
    },
  ]);
  const told = { organizationId, subscriptionId: subscription.id, eventId };
  const once = () =>
    mailsMadeBy(owner, organizationId, () => tellSubscriptionChange({ pool: app, office: testOffice }, told));
  return { mails: await once(), again: await once() };
}

const unplanned = { seats: null, plan: null, term: null };

test.each([
  [
    "changed",
    { act: "subscription-changed", before: { seats: 25 }, after: { seats: 30 } },
    /Licences: 25 → 30/,
    /Licencje: 25 → 30/,
  ],
  [
    "changed",
    {
      act: "subscription-changed",
      before: { autoRenew: true, planned: unplanned },
      after: { autoRenew: false, planned: { seats: 10, plan: null, term: "monthly" } },
    },
    /Automatic renewal: on → off\nFrom the renewal on: Licences: 10, Term: monthly/,
    /Automatyczne odnawianie: włączone → wyłączone\nOd odnowienia: Licencje: 10, Okres: miesięczny/,
  ],
  [
    "renewed",
    {
      act: "subscription-renewed",
      before: { seats: 25, plan: "Business", term: "yearly", renewsOn: "2026-11-22" },
      after: { seats: 20, plan: "Business", term: "yearly", renewsOn: "2027-11-22" },
    },
    /Licences: 25 → 20\nNext renewal: 22 November 2027/,
    /Licencje: 25 → 20\nNastępne odnowienie: 22 listopada 2027/,
  ],
  [
    "not-renewed",
    { act: "subscription-not-renewed", after: { reason: "plan-not-sold", renewsOn: "2026-11-22" } },
    /its plan is not sold any more/,
    /plan nie jest już sprzedawany/,
  ],
  [
    "not-renewed",
    { act: "subscription-not-renewed", after: { reason: "no-tax-rate", renewsOn: "2026-11-22" } },
    /Baltic Cloud has set no tax rate/,
    /firma Baltic Cloud nie ustaliła stawki/,
  ],
  [
    "suspended",
    { act: "subscription-moved", before: { state: "active" }, after: { state: "suspended" } },
    /was suspended\. Ask Baltic Cloud/,
    /została zawieszona\. Zapytaj firmę Baltic Cloud/,
  ],
  [
    "reactivated",
    { act: "subscription-moved", before: { state: "suspended" }, after: { state: "active" } },
    /is active again/,
    /znowu jest aktywna/,
  ],
  [
    "cancelled",
    { act: "subscription-moved", before: { state: "active", partnerId: "1000123" }, after: { state: "cancelled" } },
    /was cancelled[\s\S]*partner of record ended with it/,
    /została anulowana[\s\S]*okres zarejestrowanego partnera/,
  ],
  [
    "expired",
    { act: "subscription-moved", before: { state: "active" }, after: { state: "expired" } },
    /has expired/,
    /wygasła/,
  ],
] as const)(
  "%s: told once, in both languages, with what is other than before",
  async (kind, happened, english, polish) => {
    const cast = await scene.make();
    const company = { ...cast.organization, kind: "customer" } as const;
    await makePerson(owner, company, { role: "billing-admin", language: "pl", name: "Bartek" });
    const { mails, again } = await tell(cast, happened);
    expect(mails.map((mail) => [mail.language, mail.kind]).sort()).toEqual([
      ["en", `subscription-${kind}`],
      ["pl", `subscription-${kind}`],
    ]);
    const textIn = (language: Language) => mails.find((mail) => mail.language === language)?.text;
    expect(textIn("en")).toMatch(english);
    expect(textIn("pl")).toMatch(polish);
    expect(textIn("pl")).toContain("automatycznie");
    expect(again).toEqual([]);
  },
);

test("who changed it stands in the mail", async () => {
  const cast = await scene.make();
  const happened = { act: "subscription-changed", before: { seats: 1 }, after: { seats: 2 }, by: "customer" } as const;
  const { mails } = await tell(cast, happened);
  expect(mails[0]?.text).toContain(`Done by: ${cast.annaPerson.name}`);
});

test("other events of the audit are told nobody as this", async () => {
  const cast = await scene.make();
  const { mails } = await tell(cast, {
    act: "subscription-moved",
    before: { state: "pending" },
    after: { state: "active" },
  });
  expect(mails).toEqual([]);
});

test("what an operator reports is told as well: its reason, and that the vendor did it", async () => {
  const cast = await scene.make();
  const { subscription, organization, operator } = cast;
  for (const [state, said] of [
    ["suspended", /was suspended[\s\S]*Done by: Baltic Cloud[\s\S]*The invoice is not paid/],
    ["active", /is active again/],
    ["cancelled", /was cancelled/],
  ] as const) {
    expect((await operator.move(subscription, state, "The invoice is not paid")).statusCode).toBe(200);
    const { rows } = await owner.query(
      `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
       where t.identifier = 'tell-subscription-change' and j.payload ->> 'subscriptionId' = $1 order by j.id desc limit 1`,
      [subscription.id],
    );
    const [mail] = await mailsMadeBy(owner, organization.id, () =>
      tellSubscriptionChange({ pool: app, office: testOffice }, rows[0].payload),
    );
    expect(mail?.text).toMatch(said);
  }
});

test("what a customer does through the API queues the message about it, whose event the job understands", async () => {
  const cast = await scene.make();
  const path = `/api/v1/subscriptions/${publicId("subscription", cast.subscription.id)}`;
  const preview = await cast.anna.request({
    method: "POST",
    url: `${path}/change-previews`,
    payload: { autoRenew: false },
  });
  const { quote } = preview.json();
  const changed = await cast.anna.request({ method: "PATCH", url: path, payload: { autoRenew: false, quote } });
  expect(changed.statusCode, changed.body).toBe(200);
  const { rows } = await owner.query(
    `select j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
     where t.identifier = 'tell-subscription-change' and j.payload ->> 'subscriptionId' = $1`,
    [cast.subscription.id],
  );
  const [mail] = await mailsMadeBy(owner, cast.organization.id, () =>
    tellSubscriptionChange({ pool: app, office: testOffice }, rows[0].payload),
  );
  expect(mail?.text).toContain("Automatic renewal: on → off");
});
