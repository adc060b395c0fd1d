import { afterAll, expect, test } from "vitest";
import { publicId } from "../../../../contract/ids.ts";
import type { PartnerOfRecordNamings } from "../../../../contract/partner-of-record-namings.ts";
import { authorize, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makePerson } from "../../../../test-kit/make-person.ts";
import { makeService } from "../../../../test-kit/make-service.ts";
import { type MadeSubscription, makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";
import { type Cast, startRecordScene } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
const { owner } = scene.database;

const idOf = ({ id }: MadeSubscription) => publicId("subscription", id);

/** Three subscriptions of one organization: without a partner, with another partner, with the partner that will be named. */
async function makeThree() {
  const cast = await scene.make();
  const third = await another(cast);
  await cast.anna.put(cast.second, cast.other.partnerId);
  await cast.anna.put(third, cast.kowal.partnerId);
  return { ...cast, third, three: [cast.subscription, cast.second, third] as const };
}

function another({ organization, service }: Cast, more: Parameters<typeof makeSubscription>[3] = {}) {
  return makeSubscription(owner, { ...organization, country: "PL" }, service, more);
}

async function expectWhole(...subscriptions: readonly MadeSubscription[]) {
  for (const subscription of subscriptions) expect(await recordBreaches(owner, subscription)).toEqual([]);
}

test("one partner is named on several at one instant, each with its audit entry and message; where it is already, nothing is written", async () => {
  const { three, kowal, anna } = await makeThree();
  const third = (await anna.record(three[2])).json();
  const before = await scene.counts();
  const named = await anna.putOnSeveral(three, ` ${kowal.partnerId} `);
  expect(named.statusCode).toBe(200);
  const { items } = named.json();
  expect(items.map((item: { subscriptionId: string }) => item.subscriptionId)).toEqual(three.map(idOf));
  for (const [place, subscription] of three.entries()) {
    const now = await anna.record(subscription);
    expect(items[place].partnerOfRecord).toEqual(now.json());
    expect(items[place].etag).toBe(now.headers.etag);
  }
  expect(items[0].partnerOfRecord).toMatchObject({
    partner: { partnerId: kowal.partnerId },
    namedBy: { name: "Anna Zielińska" },
  });
  expect(items[0].partnerOfRecord.since).toBe(items[1].partnerOfRecord.since);
  expect(items[2].partnerOfRecord).toEqual(third);

  const { rows } = await owner.query(
    "select act, subject_id, before, after from audit_event where occurred_at = $1 and subject_id = any($2) order by act",
    [items[0].partnerOfRecord.since, three.map(({ id }) => id)],
  );
  expect(rows).toMatchObject([
    { act: "partner-of-record-changed", subject_id: three[1].id, after: { partnerId: kowal.partnerId } },
    { act: "partner-of-record-named", subject_id: three[0].id, before: null, after: { partnerId: kowal.partnerId } },
  ]);
  const after = await scene.counts();
  expect(Number(after.audit_event) - Number(before.audit_event)).toBe(2);
  // One version of the first; of the second the closed one and the new one.
  expect(Number(after.partner_of_record) - Number(before.partner_of_record)).toBe(3);
  await expectWhole(...three);
});

test("naming it again on all of them succeeds and writes nothing, even when it has lost its authorization", async () => {
  const { three, kowal, anna } = await makeThree();
  const first = await anna.putOnSeveral(three, kowal.partnerId);
  await owner.query("update partner set state = 'suspended' where id = $1", [kowal.id]);
  const before = await scene.counts();
  const again = await anna.putOnSeveral(three, kowal.partnerId);
  expect(again.statusCode).toBe(200);
  const etags = (answer: typeof first) => answer.json().items.map((item: { etag: string }) => item.etag);
  expect(etags(again)).toEqual(etags(first));
  expect(again.json().items[0].partnerOfRecord.authorization).toMatchObject({ inForce: false });
  expect(await scene.counts()).toEqual(before);
});

test("where one of them refuses the partner, none is changed, and each is answered as a check answers it", async () => {
  const cast = await scene.make();
  const { anna, kowal, subscription, second, sold, ended } = cast;
  const elsewhere = await another(cast, { countryOfUse: "NO" });
  const otherService = await makeService(owner, "Baltic Voice");
  const voice = await makeSubscription(owner, { ...cast.organization, country: "PL" }, otherService);
  await anna.put(second, kowal.partnerId);
  const all = [subscription, second, sold, ended, elsewhere, voice];
  for (const refusing of [sold, ended, elsewhere, voice]) {
    const before = await scene.counts();
    const asked = [subscription, second, refusing];
    const refused = await anna.putOnSeveral(asked, kowal.partnerId);
    expect(refused.json()).toMatchObject({ status: 409, code: "subscription-partner-refused" });
    expect(refused.json().detail).toMatch(/^1 of the subscriptions cannot/);
    const checks = await Promise.all(asked.map(async (one) => (await anna.check(one, kowal.partnerId)).json()));
    expect(refused.json().items.map(({ id, check }: { id: string; check: object }) => ({ id, check }))).toEqual(
      asked.map((one, place) => ({ id: idOf(one), check: checks[place] })),
    );
    expect(await scene.counts()).toEqual(before);
  }
  const inPolish = await anna.putOnSeveral(all, kowal.partnerId, { headers: { "accept-language": "pl" } });
  expect(inPolish.json().detail).toMatch(/^4 subskrypcje nie mogą mieć/);
  const outcomes = inPolish.json().items.map(({ check }: { check: { outcome: string } }) => check.outcome);
  expect(outcomes).toEqual([
    "eligible",
    "already-of-record",
    "subscription-not-open",
    "subscription-not-open",
    "wrong-country",
    "wrong-service",
  ]);
  expect(await anna.partnerOf(subscription)).toBe(null);
});

test("an ID that is none, or nobody's, is refused as where it is named on one", async () => {
  const { three, anna } = await makeThree();
  const before = await scene.counts();
  for (const [typed, code] of [
    ["Kowal", "malformed-partner-id"],
    ["999999999999", "unknown-partner-id"],
  ] as const) {
    const refused = (await anna.putOnSeveral(three, typed)).json();
    const alone = (await anna.put(three[0], typed)).json();
    expect(refused).toMatchObject({ status: 422, code, detail: alone.detail, check: alone.check });
    expect(refused.items.map(({ id }: { id: string }) => id)).toEqual(three.map(idOf));
  }
  expect(await scene.counts()).toEqual(before);
});

test("what somebody changed meanwhile is named, with what is there now, and nothing is written", async () => {
  const { three, kowal, other, anna } = await makeThree();
  const seen = await Promise.all(three.map(async (one) => (await anna.record(one)).headers.etag as string));
  await anna.put(three[0], other.partnerId);
  await anna.remove(three[1]);
  const before = await scene.counts();
  const stale = await anna.putOnSeveral(three, kowal.partnerId, { seen });
  expect(stale.json()).toMatchObject({ status: 412, code: "precondition-failed" });
  expect(stale.json().items).toMatchObject([
    { id: idOf(three[0]), current: { partner: { partnerId: other.partnerId } } },
    { id: idOf(three[1]), current: null },
  ]);
  expect(await scene.counts()).toEqual(before);
  const [one, two] = stale.json().items.map(({ currentEtag }: { currentEtag: string }) => currentEtag);
  expect((await anna.putOnSeveral(three, kowal.partnerId, { seen: [one, two, seen[2]] })).statusCode).toBe(200);
});

test("only the customer's admins name on several; of what is not all theirs nothing exists", async () => {
  const { subscription, second, kowal, anna, reader, agent, operator, stranger } = await scene.make();
  const elsewhere = await scene.make();
  const before = await scene.counts();
  const both = [subscription, second];
  for (const [visitor, status, code] of [
    [reader, 403, "role-may-not-change"],
    [operator, 403, "only-the-customer"],
    [agent, 404, "not-found"],
    [stranger, 404, "not-found"],
  ] as const) {
    expect((await visitor.putOnSeveral(both, kowal.partnerId)).json()).toMatchObject({ status, code });
  }
  const nothing = { ...subscription, id: "01890000-0000-7000-8000-000000000000" };
  for (const foreign of [elsewhere.subscription, nothing]) {
    const answer = (await anna.putOnSeveral([subscription, foreign], kowal.partnerId)).json();
    expect(answer).toMatchObject({ status: 404, code: "not-found" });
    expect(answer.items).toBeUndefined();
  }
  expect(await scene.counts()).toEqual(before);
});

test("2 to 50 subscriptions are named at once, each once", async () => {
  const { subscription, second, kowal, anna, ...cast } = await scene.make();
  const before = await scene.counts();
  const many = Array.from({ length: 51 }, () => subscription);
  for (const wrong of [[], [subscription], [subscription, second, subscription], many]) {
    const refused = (await anna.putOnSeveral(wrong, kowal.partnerId)).json();
    expect(refused).toMatchObject({ status: 400, code: "invalid-request", errors: [{ field: "subscriptions" }] });
  }
  expect(await scene.counts()).toEqual(before);
  const more = await Promise.all(
    Array.from({ length: 48 }, () => another({ ...cast, subscription, second, kowal, anna })),
  );
  const fifty = [subscription, second, ...more];
  const named = await anna.putOnSeveral(fifty, kowal.partnerId);
  expect(named.json().items).toHaveLength(50);
  expect(await anna.partnerOf(fifty[49] as MadeSubscription)).toMatchObject({ partnerId: kowal.partnerId });
});

test("the same key gives the same answer and undoes nothing; another request under it is refused", async () => {
  const { three, kowal, other, anna } = await makeThree();
  const headers = { "idempotency-key": "several" };
  const first = await anna.putOnSeveral(three, kowal.partnerId, { headers });
  await anna.put(three[1], other.partnerId);
  const before = await scene.counts();
  const repeated = await anna.putOnSeveral(three, kowal.partnerId, { headers });
  expect(repeated.headers["idempotent-replayed"]).toBe("true");
  expect(repeated.body).toBe(first.body);
  const reused = await anna.putOnSeveral(three.slice(0, 2), kowal.partnerId, { headers });
  expect(reused.json()).toMatchObject({ status: 422, code: "idempotency-key-reused" });
  expect(await scene.counts()).toEqual(before);

  const atOnce = { headers: { "idempotency-key": "several-at-once" } };
  const answers = await Promise.all(Array.from({ length: 8 }, () => anna.putOnSeveral(three, other.partnerId, atOnce)));
  expect(new Set(answers.map((answer) => `${answer.statusCode} ${answer.body}`)).size).toBe(1);
  expect(answers.filter((answer) => !answer.headers["idempotent-replayed"])).toHaveLength(1);
});

test("where the database fails at one of them, none is changed", async () => {
  const { three, kowal, anna } = await makeThree();
  const last = [...three].map(({ id }) => id).sort()[1];
  await owner.query(`
    create function fail_here() returns trigger language plpgsql as
      $$ begin raise exception 'a full disk'; end $$;
    create trigger fail_here before insert on partner_of_record for each row
      when (new.subscription_id = '${last}') execute function fail_here()`);
  try {
    const before = await scene.counts();
    expect((await anna.putOnSeveral(three, kowal.partnerId)).statusCode).toBe(500);
    expect(await scene.counts()).toEqual(before);
  } finally {
    await owner.query("drop trigger fail_here on partner_of_record; drop function fail_here()");
  }
  expect((await anna.putOnSeveral(three, kowal.partnerId)).statusCode).toBe(200);
});

test("namings of several that overlap, in any order, wait for each other and never for ever", {
  timeout: 60_000,
}, async () => {
  const cast = await scene.make();
  const subscriptions = [cast.subscription, cast.second, ...(await Promise.all([1, 2, 3, 4].map(() => another(cast))))];
  const partners = [cast.kowal, cast.other];
  const people = await Promise.all(
    [1, 2, 3].map(async (number) =>
      scene.visit(await makePerson(owner, { ...cast.organization, kind: "customer" }, { name: `P${number}` })),
    ),
  );
  const pick = <Item>(items: readonly Item[], number: number) => items[number % items.length] as Item;
  const answers = await Promise.all(
    Array.from({ length: 90 }, (_, number) => {
      const visitor = pick(people, number);
      const { partnerId } = pick(partners, number >> 1);
      const some = subscriptions.filter((_one, place) => (number + place) % 3 !== 0);
      // Half of them name in the opposite order, and some change only one in between.
      if (number % 5 === 0) return visitor.put(pick(subscriptions, number), partnerId);
      return visitor.putOnSeveral(number % 2 ? some : some.toReversed(), partnerId);
    }),
  );
  expect([...new Set(answers.map(({ statusCode }) => statusCode))]).toEqual([200]);
  await expectWhole(...subscriptions);
  // Nobody saw half of another's: at the instant of each naming, every one of its subscriptions has its partner.
  for (const answer of answers.filter(({ statusCode, json }) => statusCode === 200 && "items" in json())) {
    const { items } = answer.json<PartnerOfRecordNamings>();
    const instant = items
      .map(({ partnerOfRecord }) => partnerOfRecord.since)
      .sort()
      .at(-1) as string;
    for (const { subscriptionId, partnerOfRecord } of items) {
      const subscription = subscriptions.find((one) => idOf(one) === subscriptionId) as MadeSubscription;
      const then = await cast.anna.partnerOf(subscription, { asOf: instant });
      expect(then.partnerId).toBe(partnerOfRecord.partner.partnerId);
    }
  }
});

test("a check of several answers for each who is there, what may be done, and the tag to name it with", async () => {
  const cast = await scene.make();
  const { anna, kowal, other, subscription, second, sold, ended } = cast;
  await anna.put(second, other.partnerId);
  const asked = [second, subscription, sold, ended];
  const before = await scene.counts();
  const answer = await anna.checkOnSeveral(asked, kowal.partnerId);
  expect(answer.statusCode).toBe(200);
  const { items, ...whole } = answer.json();
  const alone = await Promise.all(asked.map(async (one) => (await anna.check(one, kowal.partnerId)).json()));
  expect(whole).toEqual(alone[2]);
  expect(items.map(({ check }: { check: object }) => check)).toEqual(alone);
  expect(items.map(({ id }: { id: string }) => id)).toEqual(asked.map(idOf));
  expect(
    items.map(
      (item: { partnerOfRecord: { partner: { partnerId: string } } | null }) => item.partnerOfRecord?.partner.partnerId,
    ),
  ).toEqual([other.partnerId, undefined, undefined, undefined]);
  expect(await scene.counts()).toEqual(before);
  const seen = items.map(({ partnerOfRecordEtag }: { partnerOfRecordEtag: string }) => partnerOfRecordEtag);
  expect((await anna.putOnSeveral([second, subscription], kowal.partnerId, { seen })).statusCode).toBe(200);
  const fits = (await anna.checkOnSeveral([second, subscription], kowal.partnerId)).json();
  expect(fits.outcome).toBe("already-of-record");

  for (const [visitor, others] of [
    [cast.stranger, asked],
    [cast.agent, asked],
    [anna, [subscription, (await scene.make()).subscription]],
  ] as const) {
    expect((await visitor.checkOnSeveral(others, kowal.partnerId)).json()).toMatchObject({ status: 404 });
  }
  const payload = { partnerId: kowal.partnerId, subscriptionId: idOf(subscription), subscriptionIds: [idOf(second)] };
  for (const body of [payload, { partnerId: kowal.partnerId }]) {
    const refused = await anna.request({ method: "POST", url: "/api/v1/partner-id-checks", payload: body });
    expect(refused.json()).toMatchObject({ status: 400, code: "invalid-request" });
  }
});

test("an ID held against many at once is counted once among the refused ones, and not where it fits any of them", async () => {
  const cast = await scene.make();
  const { anna, kowal, subscription, second } = cast;
  const elsewhere = await another(cast, { countryOfUse: "NO" });
  const fjord = await makeLocation(owner, { name: "Fjord", country: "NO" });
  await authorize(owner, fjord, { serviceId: cast.service.id, country: "NO" });
  for (let number = 0; number < 40; number += 1) {
    expect((await anna.checkOnSeveral([subscription, elsewhere], kowal.partnerId)).statusCode).toBe(200);
  }
  for (let number = 0; number < 15; number += 1) {
    expect((await anna.checkOnSeveral([subscription, second], fjord.partnerId)).statusCode).toBe(200);
    expect((await anna.putOnSeveral([subscription, second], fjord.partnerId)).statusCode).toBe(409);
  }
  for (const asked of [kowal, fjord]) {
    const late = await anna.checkOnSeveral([subscription, second], asked.partnerId);
    expect(late.json()).toMatchObject({ status: 429, code: "too-many-refused-ids" });
    expect((await anna.putOnSeveral([subscription, second], asked.partnerId)).json()).toMatchObject({ status: 429 });
  }
});
