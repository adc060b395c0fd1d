import { afterAll, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { startRecordScene, type Visitor } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { owner } = scene.database;

const list = async (visitor: Visitor, language = "en"): Promise<PartnerRelationship[]> =>
  (await visitor.get("/partner-relationships", { "accept-language": language })).json().items;

test("every present tie is listed by the partner's name: of record with all its subscriptions, and the reseller", async () => {
  const { subscription, second, sold, kowal, other, anna, service } = await scene.make();
  const first = (await anna.put(subscription, kowal.partnerId)).json();
  await anna.put(second, kowal.partnerId);
  const name = `${service.name} Basic`;
  const [reseller, record, ...more] = await list(anna);
  expect(more).toEqual([]);
  expect(reseller).toMatchObject({
    kind: "reseller",
    partner: { name: "Chmura Plus" },
    since: "2026-01-01T00:00:00.000Z",
    subscriptions: [{ id: publicId("subscription", sold.id), name, state: "active" }],
  });
  expect(record).toMatchObject({
    kind: "partner-of-record",
    partner: { partnerId: kowal.partnerId, email: `${kowal.partnerId}@partner.example` },
    since: first.since,
    removalInstructionsUrl: null,
    actions: null,
  });
  expect(record?.subscriptions.map(({ id }) => id).sort()).toEqual(
    [subscription, second].map(({ id }) => publicId("subscription", id)).sort(),
  );
  await anna.put(subscription, other.partnerId);
  await anna.remove(second);
  expect((await list(anna)).map(({ partner }) => partner.name)).toEqual(["Chmura Plus", "Mailwerk"]);
});

test("a tie says what it lets the partner see, and that it gives no admin rights, in the reader's language", async () => {
  const { subscription, kowal, anna } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  const [, english] = await list(anna);
  expect(english?.partnerSees).toEqual([
    "Of each subscription where it is partner of record: your organization's name, the service, the plan, the number of licences, the state, and the renewal date.",
    "Nothing of your people, of your other subscriptions, or of your other partners. No admin rights.",
    "When the tie has ended: only your organization's name, the service and the dates of its own period.",
  ]);
  const [, polish] = await list(anna, "pl");
  expect(polish?.partnerSees).toEqual([
    "O każdej subskrypcji, której jest zarejestrowanym partnerem: nazwę organizacji, usługę, plan, liczbę licencji, stan i datę odnowienia.",
    "Niczego o osobach, innych subskrypcjach ani innych partnerach organizacji. Bez uprawnień administratora.",
    "Po zakończeniu relacji: tylko nazwę organizacji, usługę i daty własnego okresu.",
  ]);
});

test("a customer cannot remove a reseller: why, and each subscription in the way, is said beforehand and on trying", async () => {
  const { sold, anna, reader, operator, stranger, agent } = await scene.make();
  const [reseller] = await list(anna);
  const obstacles = [{ kind: "subscription", id: publicId("subscription", sold.id), state: "active" }];
  const sentence =
    "You cannot end a reseller relationship yourself: the reseller ends it, once 1 subscription that it sold is no longer active.";
  expect(reseller?.actions?.remove).toMatchObject({
    allowed: false,
    reason: "reseller-must-end-it",
    sentence,
    obstacles,
  });
  const remove = (visitor: Visitor) =>
    visitor.request({ method: "DELETE", url: `/api/v1/partner-relationships/${reseller?.id}` });
  for (const visitor of [anna, reader]) {
    expect((await remove(visitor)).json()).toMatchObject({
      status: 409,
      code: "reseller-must-end-it",
      detail: sentence,
      obstacles,
    });
  }
  for (const visitor of [stranger, agent]) expect((await remove(visitor)).json()).toMatchObject({ status: 404 });
  expect((await remove(operator)).json()).toMatchObject({ status: 409, code: "removal-not-granted" });
  expect(await list(anna)).toHaveLength(1);

  await operator.move(sold, "cancelled");
  const [free] = await list(anna);
  expect(free?.actions?.remove).toMatchObject({ allowed: false, obstacles: [] });
  expect(free?.actions?.remove.sentence).toContain("nothing stands in the way");
});

test("who has no tie sees none, and nobody sees those of others", async () => {
  const { subscription, kowal, anna, stranger, agent } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  expect(await list(stranger)).toEqual([]);
  expect(await list(agent)).toEqual([]);
});

test("ties come in pages that neither repeat nor leave out any", async () => {
  const { organization, service, subscription, second, kowal, other, anna } = await scene.make();
  await makeSubscription(owner, { ...organization, country: "PL" }, service);
  await anna.put(subscription, kowal.partnerId);
  await anna.put(second, other.partnerId);
  const whole = await list(anna);
  const pages: PartnerRelationship[] = [];
  for (let path: string | null = "/partner-relationships?limit=1"; path; ) {
    const page: { items: PartnerRelationship[]; nextCursor: string | null } = (await anna.get(path)).json();
    expect(page.items).toHaveLength(1);
    pages.push(...page.items);
    path = page.nextCursor && `/partner-relationships?limit=1&cursor=${encodeURIComponent(page.nextCursor)}`;
  }
  expect(pages).toEqual(whole);
  expect(whole).toHaveLength(3);
});
