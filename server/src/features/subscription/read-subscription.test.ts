import { afterAll, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import type { Subscription, SubscriptionSummary } from "../../../../contract/resources.ts";
import type { MadeSubscription } from "../../../../test-kit/make-subscription.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { startRecordScene, type Visitor } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { owner } = scene.database;

const open = async (visitor: Visitor, { id }: MadeSubscription, language = "en"): Promise<Subscription> =>
  (await visitor.get(`/subscriptions/${publicId("subscription", id)}`, { "accept-language": language })).json();

const reasons = ({ actions }: Subscription) => [
  actions.addPartnerOfRecord.reason ?? "allowed",
  actions.changePartnerOfRecord.reason ?? "allowed",
  actions.removePartnerOfRecord.reason ?? "allowed",
];

test("a subscription says what its reader may do with the partner of record and, where not, why", async () => {
  const { subscription, second, sold, ended, kowal, anna, reader, operator } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  const all = (reason: string) => [reason, reason, reason];
  const expected: [Visitor, MadeSubscription, string[]][] = [
    [anna, second, ["allowed", "no-partner-named", "no-partner-named"]],
    [anna, subscription, ["partner-already-named", "allowed", "allowed"]],
    [anna, sold, all("sold-by-reseller")],
    [anna, ended, all("subscription-ended")],
    [reader, subscription, all("role-may-not-change")],
    [reader, sold, all("sold-by-reseller")],
    [operator, subscription, all("only-the-customer")],
    [operator, ended, all("subscription-ended")],
  ];
  for (const [visitor, about, expectation] of expected)
    expect(reasons(await open(visitor, about))).toEqual(expectation);
  const { actions } = await open(anna, sold, "pl");
  expect(actions.addPartnerOfRecord.sentence).toContain("odsprzedawcę (Chmura Plus)");
});

test("what an action allows is what its command does", async () => {
  const { subscription, second, sold, ended, kowal, other, anna, reader } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  for (const visitor of [anna, reader]) {
    for (const about of [second, subscription, sold, ended]) {
      const { actions } = await open(visitor, about);
      const naming = actions.addPartnerOfRecord.allowed || actions.changePartnerOfRecord.allowed;
      expect((await visitor.put(about, other.partnerId)).statusCode === 200).toBe(naming);
      const after = await open(visitor, about);
      expect(after.partnerOfRecord?.partner.partnerId === other.partnerId).toBe(naming);
      expect((await visitor.remove(about)).statusCode === 204).toBe(after.actions.removePartnerOfRecord.allowed);
    }
  }
});

test("a partner that has lost its authorization stays of record, and the page warns", async () => {
  const { subscription, kowal, anna } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  expect((await open(anna, subscription)).partnerOfRecord?.authorization).toEqual({ inForce: true });
  await owner.query("update partner_authorization set period = '[2020-01-01, 2026-01-01)' where partner_id = $1", [
    kowal.id,
  ]);
  const { partnerOfRecord } = await open(anna, subscription, "pl");
  expect(partnerOfRecord).toMatchObject({
    until: null,
    authorization: {
      inForce: false,
      reason: "not-in-force",
      sentence:
        "Kowal IT Kraków nie ma obecnie autoryzacji firmy Baltic Cloud na tę usługę w tym kraju. Pozostaje zarejestrowanym partnerem, dopóki tego nie zmienisz. Innego znajdziesz w katalogu.",
    },
  });
});

test("the list finds those without a partner, with one, and sold by a reseller, which does not count as without", async () => {
  const { subscription, second, sold, ended, kowal, anna } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  const found = async (query: string) =>
    ((await anna.get(`/subscriptions?${query}`)).json().items as SubscriptionSummary[]).map(({ id }) => id).sort();
  const ids = (...all: MadeSubscription[]) => all.map(({ id }) => publicId("subscription", id)).sort();
  expect(await found("partner=named")).toEqual(ids(subscription));
  expect(await found("partner=reseller")).toEqual(ids(sold));
  expect(await found("partner=none&state=active")).toEqual(ids(second));
  expect(await found("state=cancelled&state=expired")).toEqual(ids(ended));
  expect(await found("q=krak%C3%B3w")).toEqual(ids(subscription));
  expect(await found(`q=${kowal.partnerId}`)).toEqual(ids(subscription));
  expect(await found("q=%25")).toEqual([]);
});

test("each sort comes in pages that neither repeat nor leave out any, also where all are equal", async () => {
  const { organization, service, anna } = await scene.make();
  for (const seats of [7, 7, 1, 300]) {
    await makeSubscription(owner, { ...organization, country: "PL" }, service, { seats });
  }
  for (const sort of ["name", "-name", "renewsOn", "-renewsOn", "seats", "-seats"]) {
    const whole: SubscriptionSummary[] = (await anna.get(`/subscriptions?sort=${sort}`)).json().items;
    const pages: SubscriptionSummary[] = [];
    for (let path: string | null = `/subscriptions?sort=${sort}&limit=3`; path; ) {
      const page: { items: SubscriptionSummary[]; nextCursor: string | null } = (await anna.get(path)).json();
      pages.push(...page.items);
      path = page.nextCursor && `/subscriptions?sort=${sort}&limit=3&cursor=${encodeURIComponent(page.nextCursor)}`;
    }
    expect(pages).toEqual(whole);
    expect(whole).toHaveLength(8);
    if (sort === "seats") expect(whole.map(({ seats }) => seats)).toEqual([1, 7, 7, 10, 10, 10, 10, 300]);
  }
});
