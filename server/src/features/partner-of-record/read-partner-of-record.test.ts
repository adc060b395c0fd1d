import { afterAll, afterEach, expect, test } from "vitest";
import type { HistoryEntry } from "../../../../contract/resources.ts";
import { recordBreaches } from "../../../../test-kit/record-breaches.ts";
import { startRecordScene } from "../../../../test-kit/record-scene.ts";

const scene = await startRecordScene();
afterAll(() => scene.server.close());
afterEach(() => scene.database.clock.release());
const { owner, clock } = scene.database;

const day = 86_400_000;
const beginning = Date.UTC(2026, 2, 1, 9, 30, 0, 250);
const instant = (milliseconds: number) => new Date(milliseconds).toISOString();
const after = (text: string, milliseconds: number) => instant(Date.parse(text) + milliseconds);

/** Kowal from the first day, the other from the fourth, removed on the sixth: at a clock that stands still. */
async function makeStory() {
  await clock.set(new Date(beginning));
  const cast = await scene.make();
  // Keys, because a session is over after some hours that nobody used it.
  const anna = await scene.visitByKey(cast.annaPerson);
  const operator = await scene.visitByKey(scene.operatorPerson);
  const { subscription, kowal, other } = cast;
  await anna.put(subscription, kowal.partnerId);
  await clock.advance(3 * day);
  await anna.put(subscription, other.partnerId);
  await clock.advance(2 * day);
  await anna.remove(subscription);
  await clock.advance(day);
  const items: HistoryEntry[] = (await anna.history(subscription)).json().items;
  const [second, first] = items as [HistoryEntry, HistoryEntry];
  const partnerAt = async (asOf: string, knownAt?: string) =>
    (await anna.partnerOf(subscription, knownAt ? { asOf, knownAt } : { asOf }))?.partnerId ?? null;
  return { ...cast, anna, operator, first, second, partnerAt };
}

test("at the instant that is shown as its start a partner is of record, and at the one of its end no longer", async () => {
  const { first, second, partnerAt, kowal, other } = await makeStory();
  expect(first).toMatchObject({ from: instant(beginning), until: second.from });
  const expected: [string, string | null][] = [
    [after(first.from, -1), null],
    [first.from, kowal.partnerId],
    [after(first.from, 1), kowal.partnerId],
    [after(second.from, -1), kowal.partnerId],
    [second.from, other.partnerId],
    [after(String(second.until), -1), other.partnerId],
    [String(second.until), null],
    [after(String(second.until), day), null],
    ["2099-01-01T00:00:00Z", null],
  ];
  for (const [asOf, partnerId] of expected) expect([asOf, await partnerAt(asOf)]).toEqual([asOf, partnerId]);
});

test("an instant may be asked for in any offset and finer than the record is", async () => {
  const { first, partnerAt, kowal } = await makeStory();
  expect(await partnerAt("2026-03-01T10:30:00.250+01:00")).toBe(kowal.partnerId);
  expect(await partnerAt("2026-03-01T10:30:00.249999+01:00")).toBe(null);
  expect(await partnerAt("2026-03-01T09:30:00.250999999Z")).toBe(kowal.partnerId);
  expect(await partnerAt(first.from.replace(".250", ".25"))).toBe(kowal.partnerId);
});

test("what is no instant is refused by name", async () => {
  const { subscription, anna } = await makeStory();
  const wrong: Record<string, string>[] = [
    { asOf: "yesterday" },
    { asOf: "2026-03-01" },
    { asOf: "2026-02-30T00:00:00Z" },
    { knownAt: "2026-03-01T09:30:00" },
    { asof: "2026-03-01T00:00:00Z" },
  ];
  for (const query of wrong) {
    expect((await anna.record(subscription, query)).json()).toMatchObject({
      status: 400,
      code: "invalid-request",
    });
  }
});

test("another day is told without an ETag, and a period that has ended without a warning", async () => {
  const { subscription, kowal, anna, first } = await makeStory();
  await owner.query("update partner set state = 'suspended' where id = $1", [kowal.id]);
  const then = await anna.record(subscription, { asOf: first.from });
  expect(then.headers.etag).toBe(undefined);
  expect(then.json()).toMatchObject({ since: first.from, until: first.until, authorization: null, correction: null });
});

test("by what was known then, a later change had not happened", async () => {
  const { first, second, partnerAt, kowal, other, anna, subscription } = await makeStory();
  // On the second day nobody knew of the change of the fourth: the first partner's period was open.
  const secondDay = after(first.from, day);
  expect(await partnerAt(after(second.from, day), secondDay)).toBe(kowal.partnerId);
  expect(await partnerAt(after(second.from, day), second.from)).toBe(other.partnerId);
  expect(await partnerAt(first.from, after(first.from, -1))).toBe(null);
  const then = (await anna.history(subscription, { knownAt: secondDay })).json().items;
  expect(then).toEqual([{ ...first, id: expect.any(String), until: null, endedBy: null, endReason: null }]);
  // At the instant of a change what it brought is known, and what it superseded is not held any more.
  const changed = (await anna.history(subscription, { knownAt: second.from })).json().items;
  expect(changed.map(({ from, until }: HistoryEntry) => [from, until])).toEqual([
    [second.from, null],
    [first.from, second.from],
  ]);
  // Alone it asks who was held to be of record then.
  const alone = await anna.partnerOf(subscription, { knownAt: secondDay });
  expect(alone.partnerId).toBe(kowal.partnerId);
});

test("before a correction the old truth was held, and after it the corrected one: both are still told", async () => {
  const { subscription, operator, anna, first, second, partnerAt, kowal, other } = await makeStory();
  const before = (await anna.history(subscription)).json().items;
  const held = instant(clock.now().getTime());
  await clock.advance(day);
  // In truth the other was of record from the second day on.
  const truth = {
    from: after(first.from, day),
    until: second.from,
    partnerId: other.partnerId,
    reason: "Wrong ID typed",
  };
  const corrected = await operator.correct(subscription, truth);
  expect(corrected.statusCode).toBe(201);
  const at = corrected.json().items[0].correction?.at ?? corrected.json().items[1].correction.at;

  const thirdDay = after(first.from, 2 * day);
  expect(await partnerAt(thirdDay)).toBe(other.partnerId);
  expect(await partnerAt(thirdDay, at)).toBe(other.partnerId);
  expect(await partnerAt(thirdDay, after(at, -1))).toBe(kowal.partnerId);
  expect(await partnerAt(thirdDay, held)).toBe(kowal.partnerId);
  expect((await anna.history(subscription, { knownAt: held })).json().items).toEqual(before);
  expect((await anna.history(subscription)).json().items).toHaveLength(3);
  expect(await recordBreaches(owner, subscription)).toEqual([]);
});

test("a clock that is set back, or stands still, never makes a period that ends before it begins", async () => {
  await clock.set(new Date(beginning));
  const { subscription, kowal, other, anna, operator } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  await anna.put(subscription, other.partnerId);
  await clock.advance(-3_600_000);
  await anna.remove(subscription);
  await anna.put(subscription, kowal.partnerId);
  await operator.move(subscription, "cancelled");
  const { items } = (await anna.history(subscription)).json();
  expect(items.map(({ from, until }: HistoryEntry) => [from, until])).toEqual([
    [instant(beginning + 3), instant(beginning + 4)],
    [instant(beginning + 1), instant(beginning + 2)],
    [instant(beginning), instant(beginning + 1)],
  ]);
  expect(await recordBreaches(owner, subscription)).toEqual([]);
});

test("the machine's clock is finer than a millisecond, and no instant in the record is", async () => {
  const { subscription, kowal, other, anna } = await scene.make();
  for (const { partnerId } of [kowal, other, kowal, other]) await anna.put(subscription, partnerId);
  const { rows } = await owner.query(
    `select count(*)::int as written from partner_of_record r
     where subscription_id = $1 and starts_at = date_trunc('milliseconds', starts_at)
       and recorded_at = date_trunc('milliseconds', recorded_at)`,
    [subscription.id],
  );
  expect(rows).toEqual([{ written: 7 }]);
  const { items } = (await anna.history(subscription)).json();
  for (const { from, partner } of items) {
    expect((await anna.partnerOf(subscription, { asOf: from })).partnerId).toBe(partner.partnerId);
  }
});

test("the history comes in pages that neither repeat nor leave out anything", async () => {
  const { subscription, kowal, other, anna } = await scene.make();
  for (let number = 0; number < 7; number += 1) {
    await anna.put(subscription, number % 2 ? kowal.partnerId : other.partnerId);
  }
  const whole: HistoryEntry[] = (await anna.history(subscription)).json().items;
  const pages: HistoryEntry[] = [];
  let cursor: string | null | undefined;
  do {
    const page = (await anna.history(subscription, cursor ? { limit: "3", cursor } : { limit: "3" })).json();
    expect(page.items.length).toBeLessThanOrEqual(3);
    pages.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  expect(pages).toEqual(whole);
  expect(whole).toHaveLength(7);
});

test("a reader reads it all, and for strangers nothing is there", async () => {
  const { subscription, kowal, anna, reader, stranger, agent, operator } = await scene.make();
  await anna.put(subscription, kowal.partnerId);
  for (const visitor of [reader, operator]) {
    expect((await visitor.partnerOf(subscription)).partnerId).toBe(kowal.partnerId);
    expect((await visitor.history(subscription)).json().items).toHaveLength(1);
  }
  for (const visitor of [stranger, agent]) {
    for (const answer of [
      await visitor.record(subscription),
      await visitor.record(subscription, { asOf: "2026-03-01T00:00:00Z" }),
      await visitor.history(subscription),
    ]) {
      expect(answer.json()).toMatchObject({ status: 404, code: "not-found" });
    }
  }
});
