import { afterAll, afterEach, expect, test } from "vitest";
import type { HistoryEntry } from "../../../../contract/resources.ts";
import { makeHeadquarters, makeLocation } from "../../../../test-kit/make-partner.ts";
import { makeSubscription } from "../../../../test-kit/make-subscription.ts";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";
import { recordOf, startRecordScene } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
afterEach(() => scene.database.clock.release());
const { owner, clock } = scene.database;

const firstOfMarch = Date.UTC(2026, 2, 1);
/** "2026-03-05T00:00:00.000Z" */
const march = (day: number) => new Date(Date.UTC(2026, 2, day)).toISOString();
const reason = "The customer typed the wrong ID";

/** Kowal of record from the first of March on, and the other from the eleventh; today is the twenty-first. */
async function makeStory() {
  await clock.set(new Date(firstOfMarch));
  const cast = await scene.make();
  const anna = await scene.visitByKey(cast.annaPerson);
  const operator = await scene.visitByKey(scene.operatorPerson);
  const { subscription, kowal, other } = cast;
  await anna.put(subscription, kowal.partnerId);
  await clock.set(new Date(march(11)));
  await anna.put(subscription, other.partnerId);
  await clock.set(new Date(march(21)));
  return { ...cast, anna, operator };
}

/** From, until, who, why it ended, and whether it is marked; oldest first. */
const lines = (items: readonly HistoryEntry[]) =>
  items
    .toReversed()
    .map(({ from, until, partner, endReason, correction }) => [
      from,
      until,
      partner.name,
      endReason,
      correction ? "corrected" : "as named",
    ]);

const kowalWas = "Kowal IT Kraków";
const otherWas = "Mailwerk";

test.each<[string, { from: string; until: string | null; who: "kowal" | "other" | null }, unknown[][]]>([
  [
    "in the middle of a period leaves what was before and after",
    { from: march(4), until: march(6), who: "other" },
    [
      [march(1), march(4), kowalWas, "corrected", "corrected"],
      [march(4), march(6), otherWas, "corrected", "corrected"],
      [march(6), march(11), kowalWas, "changed", "corrected"],
      [march(11), null, otherWas, null, "as named"],
    ],
  ],
  [
    "at the beginning of a period leaves its end",
    { from: march(1), until: march(6), who: "other" },
    [
      [march(1), march(6), otherWas, "corrected", "corrected"],
      [march(6), march(11), kowalWas, "changed", "corrected"],
      [march(11), null, otherWas, null, "as named"],
    ],
  ],
  [
    "at the end of a period leaves its beginning",
    { from: march(6), until: march(11), who: "other" },
    [
      [march(1), march(6), kowalWas, "corrected", "corrected"],
      [march(6), march(11), otherWas, "corrected", "corrected"],
      [march(11), null, otherWas, null, "as named"],
    ],
  ],
  [
    "across two periods cuts both",
    { from: march(6), until: march(16), who: "kowal" },
    [
      [march(1), march(6), kowalWas, "corrected", "corrected"],
      [march(6), march(16), kowalWas, "corrected", "corrected"],
      [march(16), null, otherWas, null, "corrected"],
    ],
  ],
  [
    "by nobody leaves a gap",
    { from: march(4), until: march(16), who: null },
    [
      [march(1), march(4), kowalWas, "corrected", "corrected"],
      [march(16), null, otherWas, null, "corrected"],
    ],
  ],
  [
    "by nobody from a day on ends who is there",
    { from: march(16), until: null, who: null },
    [
      [march(1), march(11), kowalWas, "changed", "as named"],
      [march(11), march(16), otherWas, "corrected", "corrected"],
    ],
  ],
  [
    "from a day on puts another there now",
    { from: march(6), until: null, who: "kowal" },
    [
      [march(1), march(6), kowalWas, "corrected", "corrected"],
      [march(6), null, kowalWas, null, "corrected"],
    ],
  ],
  [
    "before the first naming adds what was missing",
    { from: "2026-02-01T00:00:00.000Z", until: march(1), who: "other" },
    [
      ["2026-02-01T00:00:00.000Z", march(1), otherWas, "corrected", "corrected"],
      [march(1), march(11), kowalWas, "changed", "as named"],
      [march(11), null, otherWas, null, "as named"],
    ],
  ],
  ["of everything by nobody leaves an empty history", { from: "2026-01-01T00:00:00.000Z", until: null, who: null }, []],
])("a correction %s", async (_name, { from, until, who }, expected) => {
  const story = await makeStory();
  const { subscription, operator, anna } = story;
  const partnerId = who && story[who].partnerId;
  const corrected = await operator.correct(subscription, { from, until, partnerId, reason });
  expect(corrected.statusCode).toBe(201);
  expect(lines(corrected.json().items)).toEqual(expected);
  const shown = (await anna.history(subscription)).json().items;
  expect(lines(shown)).toEqual(expected);
  expect((await anna.partnerOf(subscription))?.name ?? null).toBe(
    expected.find(([, end]) => end === null)?.[2] ?? null,
  );
  expect(await recordBreaches(owner, subscription)).toEqual([]);
});

test("everybody sees that it was corrected, when, why, and by the vendor, whose people are not named", async () => {
  const { subscription, kowal, operator, anna, annaPerson } = await makeStory();
  const etag = (await anna.record(subscription)).headers.etag as string;
  await operator.correct(subscription, { from: march(16), until: null, partnerId: kowal.partnerId, reason });
  const correction = { at: march(21), by: { kind: "operator", personId: null, name: "Baltic Cloud" }, reason };
  const again = await scene.visit(annaPerson);
  for (const visitor of [again, anna]) {
    expect((await visitor.record(subscription)).json()).toMatchObject({
      partner: { partnerId: kowal.partnerId },
      since: march(16),
      namedBy: { kind: "operator", personId: null, name: "Baltic Cloud" },
      through: "operator",
      correction,
    });
  }
  const { items } = (await anna.history(subscription)).json();
  expect(items[0]).toMatchObject({ correction });
  expect(items[1]).toMatchObject({
    correction,
    endedBy: { kind: "operator", name: "Baltic Cloud" },
    endReason: "corrected",
  });
  expect(items[2].correction).toBe(null);
  // Who had seen the old truth is told that there is another now.
  const stale = await anna.remove(subscription, { "if-match": etag });
  expect(stale.statusCode).toBe(412);
});

test("a correction has one audit entry, with its reason, and queues one message, in its transaction", async () => {
  const { subscription, kowal, operator, anna } = await makeStory();
  await owner.query("delete from graphile_worker._private_jobs");
  await operator.correct(subscription, { from: march(4), until: march(6), partnerId: kowal.partnerId, reason });
  const { rows } = await owner.query(
    `select act, actor_kind, through, reason, before, after, occurred_at from audit_event
     where subject_id = $1 and act = 'partner-of-record-corrected'`,
    [subscription.id],
  );
  expect(rows).toEqual([
    {
      act: "partner-of-record-corrected",
      actor_kind: "operator",
      through: "operator",
      reason,
      before: { periods: [{ partnerId: kowal.partnerId, from: march(1), until: march(11) }] },
      after: { partnerId: kowal.partnerId, from: march(4), until: march(6) },
      occurred_at: new Date(march(21)),
    },
  ]);
  const { rows: jobs } = await owner.query("select key from graphile_worker.jobs");
  expect(jobs).toEqual([{ key: `partner-of-record:${subscription.id}` }]);
  const { items } = (await anna.get(`/audit-events?limit=1`)).json();
  expect(items[0]).toMatchObject({
    act: "partner-of-record-corrected",
    actor: { kind: "operator", personId: null, name: "Baltic Cloud" },
    reason,
  });
});

test("a correction says what was, not what should have been: a partner that may not serve is taken", async () => {
  const { subscription, operator } = await makeStory();
  const suspended = await makeLocation(owner, { state: "suspended" });
  const truth = { from: march(4), until: march(6), partnerId: ` ${suspended.partnerId} `, reason };
  expect((await operator.correct(subscription, truth)).statusCode).toBe(201);
});

test("the record of a subscription that has ended can be corrected until its end and no further", async () => {
  const { subscription, kowal, operator, anna } = await makeStory();
  await operator.move(subscription, "cancelled");
  await clock.set(new Date(march(25)));
  const truth = { from: march(16), until: march(21), partnerId: kowal.partnerId, reason };
  const corrected = await operator.correct(subscription, truth);
  expect(lines(corrected.json().items)).toEqual([
    [march(1), march(11), kowalWas, "changed", "as named"],
    [march(11), march(16), otherWas, "corrected", "corrected"],
    [march(16), march(21), kowalWas, "corrected", "corrected"],
  ]);
  for (const until of [march(22), null]) {
    const beyond = await operator.correct(subscription, { ...truth, until });
    expect(beyond.json()).toMatchObject({ status: 422, code: "correction-after-end" });
  }
  expect((await operator.correct(subscription, { ...truth, until: null, partnerId: null })).statusCode).toBe(201);
  expect(await anna.partnerOf(subscription)).toBe(null);
  expect(await recordBreaches(owner, subscription)).toEqual([]);
});

test("a correction that cannot be is refused, says why, and writes nothing", async () => {
  const { subscription, sold, kowal, operator } = await makeStory();
  const head = await makeHeadquarters(owner, { name: "Kowal IT" });
  const good = { from: march(4), until: march(6), partnerId: kowal.partnerId, reason };
  const before = await scene.counts();
  const refused = [
    [sold, good, 409, "sold-by-reseller"],
    [subscription, { ...good, until: march(4) }, 422, "correction-is-empty"],
    [subscription, { ...good, from: march(6), until: march(4) }, 422, "correction-is-empty"],
    [subscription, { ...good, until: march(22) }, 422, "correction-in-the-future"],
    [subscription, { ...good, from: march(22), until: null }, 422, "correction-in-the-future"],
    [subscription, { ...good, from: "2025-12-31T23:59:59.999Z" }, 422, "correction-before-subscription"],
    [subscription, { ...good, partnerId: "999999999999" }, 422, "unknown-partner-id"],
    [subscription, { ...good, partnerId: "Kowal" }, 422, "malformed-partner-id"],
    [subscription, { ...good, partnerId: head.partnerId }, 422, "headquarters"],
    [subscription, { ...good, reason: "  " }, 400, "invalid-request"],
    [subscription, { ...good, from: "2026-03-04" }, 400, "invalid-request"],
    [{ ...subscription, id: "01890000-0000-7000-8000-000000000000" }, good, 404, "not-found"],
  ] as const;
  for (const [about, correction, status, code] of refused) {
    expect((await operator.correct(about, correction)).json()).toMatchObject({ status, code });
  }
  expect(await scene.counts()).toEqual(before);
});

test("the refusal of a headquarters account names it and points to its locations, whatever they may serve", async () => {
  const { subscription, operator } = await makeStory();
  const head = await makeHeadquarters(owner, { name: "Kowal IT" });
  await makeLocation(owner, { headquarters: head, state: "suspended" });
  await makeLocation(owner, { headquarters: head });
  const refused = await operator.correct(subscription, {
    from: march(4),
    until: null,
    partnerId: head.partnerId,
    reason,
  });
  expect(refused.json().detail).toBe(
    "Kowal IT is a headquarters account and cannot be a partner of record. Choose one of its locations instead.",
  );
});

test("who was named before the subscription's first day can be corrected from the naming on", async () => {
  const { organization, service, kowal, operator, anna } = await makeStory();
  const customer = { ...organization, country: "PL" };
  const pending = await makeSubscription(owner, customer, service, { state: "pending", startsOn: "2026-04-01" });
  await anna.put(pending, kowal.partnerId);
  await clock.set(new Date(march(22)));
  const nobody = { until: null, partnerId: null, reason };
  const tooEarly = await operator.correct(pending, { ...nobody, from: march(20) });
  expect(tooEarly.json()).toMatchObject({ status: 422, code: "correction-before-subscription" });
  expect((await operator.correct(pending, { ...nobody, from: march(21) })).statusCode).toBe(201);
  expect(await anna.partnerOf(pending)).toBe(null);
});

test("only an operator corrects", async () => {
  const { subscription, kowal, anna, ...others } = await scene.make();
  const good = { from: march(4), until: march(6), partnerId: kowal.partnerId, reason };
  const before = await scene.counts();
  for (const visitor of [anna, others.reader, others.stranger, others.agent]) {
    expect((await visitor.correct(subscription, good)).json()).toMatchObject({ status: 403, code: "only-operators" });
  }
  expect(await scene.counts()).toEqual(before);
});

test("a subscription without any naming can be given one that was forgotten", async () => {
  const { organization, service, kowal, operator, anna } = await makeStory();
  const bare = await makeSubscription(owner, { ...organization, country: "PL" }, service);
  const truth = { from: march(4), until: null, partnerId: kowal.partnerId, reason: "Named by phone" };
  const corrected = await operator.correct(bare, truth);
  expect(lines(corrected.json().items)).toEqual([[march(4), null, kowalWas, null, "corrected"]]);
  expect((await anna.partnerOf(bare)).partnerId).toBe(kowal.partnerId);
});

test("a correction that leaves no period is seen all the same, with what the record said before", async () => {
  const { subscription, anna, operator, kowal } = await makeStory();
  const body = { from: march(1), until: march(11), partnerId: null, reason };
  expect(
    (await operator.request({ method: "POST", url: `${recordOf(subscription)}/corrections`, payload: body }))
      .statusCode,
  ).toBe(201);
  expect((await anna.history(subscription)).json().items).toHaveLength(1);
  const seen = await anna.request({ url: `${recordOf(subscription)}/corrections` });
  expect(seen.json()).toMatchObject({
    items: [
      {
        by: { kind: "operator", name: "Baltic Cloud" },
        reason,
        from: march(1),
        until: march(11),
        partner: null,
        before: [{ partner: { partnerId: kowal.partnerId }, from: march(1), until: march(11) }],
      },
    ],
    nextCursor: null,
  });
});
