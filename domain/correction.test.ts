import fc from "fast-check";
import { expect, test } from "vitest";
import { type CorrectionFacts, cut, overlap, type Period, refuseCorrection } from "./correction.ts";

const day = (number: number) => new Date(Date.UTC(2026, 2, number));
const period = (from: number, until: number | null): Period => ({
  startsAt: day(from),
  endsAt: until === null ? null : day(until),
});

// Few instants, so that ends meet often.
const periods = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.option(fc.integer({ min: 1, max: 12 })))
  .map(([from, length]) => period(from, length === null ? null : from + length));

/** Asked in the middle of each day: whether the instant lies in the period. */
const lastDay = 30;
const days = Array.from({ length: lastDay }, (_, index) => index + 0.5);
const contains = ({ startsAt, endsAt }: Period, at: number) =>
  startsAt.getTime() <= instant(at) && (endsAt === null || instant(at) < endsAt.getTime());
const instant = (at: number) => day(1).getTime() + (at - 1) * 86_400_000;

test("what is left of a period and the hole cover exactly both of them, and the pieces neither overlap nor meet the hole", () => {
  fc.assert(
    fc.property(periods, periods, (whole, hole) => {
      const pieces = cut(whole, hole);
      for (const at of days) {
        const left = pieces.filter((piece) => contains(piece, at)).length;
        expect(left).toBe(contains(whole, at) && !contains(hole, at) ? 1 : 0);
      }
      for (const piece of pieces) {
        expect(piece.endsAt === null || piece.startsAt < piece.endsAt).toBe(true);
        expect(overlap(piece, hole)).toBe(false);
      }
      expect(pieces.length).toBeLessThanOrEqual(2);
    }),
    { numRuns: 1000 },
  );
});

test("two periods overlap where some instant lies in both, whichever is asked first", () => {
  fc.assert(
    fc.property(periods, periods, (one, other) => {
      const share = days.some((at) => contains(one, at) && contains(other, at));
      expect(overlap(one, other)).toBe(share);
      expect(overlap(other, one)).toBe(share);
    }),
    { numRuns: 1000 },
  );
});

test("periods that meet at an instant do not overlap: a period holds its start and not its end", () => {
  expect(overlap(period(1, 5), period(5, 9))).toBe(false);
  expect(cut(period(1, 5), period(5, null))).toEqual([period(1, 5)]);
});

test("a hole leaves what was before it, after it, both, or nothing", () => {
  expect(cut(period(1, 9), period(3, 5))).toEqual([period(1, 3), period(5, 9)]);
  expect(cut(period(1, null), period(3, 5))).toEqual([period(1, 3), period(5, null)]);
  expect(cut(period(1, 9), period(1, 5))).toEqual([period(5, 9)]);
  expect(cut(period(1, 9), period(5, 9))).toEqual([period(1, 5)]);
  expect(cut(period(1, 9), period(5, null))).toEqual([period(1, 5)]);
  expect(cut(period(2, 8), period(1, 9))).toEqual([]);
  expect(cut(period(2, 8), period(2, 8))).toEqual([]);
  expect(cut(period(2, null), period(1, null))).toEqual([]);
});

const facts: CorrectionFacts = {
  hole: period(3, 5),
  now: day(20),
  subscription: { soldDirectly: true, handedOverAt: null, startsOn: "2026-03-02", firstNamedAt: null, endedAt: null },
  partner: { kind: "location" },
};
const namedEarly = { ...facts.subscription, startsOn: "2026-03-19", firstNamedAt: day(3) };
const ended = { ...facts.subscription, endedAt: day(10) };

test.each<[string, Partial<CorrectionFacts>, ReturnType<typeof refuseCorrection>]>([
  ["a past stretch of time", {}, null],
  ["a stretch of time until now and on", { hole: period(3, null) }, null],
  ["nobody was of record", { partner: null }, null],
  ["a subscription that a reseller sold", { subscription: { ...ended, soldDirectly: false } }, "sold-by-reseller"],
  [
    "a time in which a reseller still sold it",
    { subscription: { ...facts.subscription, handedOverAt: day(4) } },
    "correction-before-subscription",
  ],
  ["the time since a reseller handed it over", { subscription: { ...facts.subscription, handedOverAt: day(3) } }, null],
  ["a stretch that ends when it begins", { hole: period(3, 3) }, "correction-is-empty"],
  ["a stretch that ends before it begins", { hole: period(5, 3) }, "correction-is-empty"],
  ["a beginning now", { hole: period(20, null) }, null],
  ["an end now", { hole: period(3, 20) }, null],
  ["a beginning in the future", { hole: period(21, null) }, "correction-in-the-future"],
  ["an end in the future", { hole: period(3, 21) }, "correction-in-the-future"],
  ["the subscription's first day", { hole: period(2, 5) }, null],
  ["before the subscription's first day", { hole: period(1, 5) }, "correction-before-subscription"],
  ["a partner named before the subscription's first day", { subscription: namedEarly, hole: period(3, null) }, null],
  ["before both", { subscription: namedEarly, hole: period(2, 5) }, "correction-before-subscription"],
  ["an ID that nobody has", { partner: "unknown" }, "unknown-partner-id"],
  ["a headquarters account", { partner: { kind: "headquarters" } }, "headquarters"],
  ["until the subscription's end", { subscription: ended, hole: period(3, 10) }, null],
  ["beyond the subscription's end", { subscription: ended, hole: period(3, 11) }, "correction-after-end"],
  ["open beyond the subscription's end", { subscription: ended, hole: period(3, null) }, "correction-after-end"],
  ["nobody beyond the subscription's end", { subscription: ended, hole: period(3, null), partner: null }, null],
])("a correction about %s is answered as it should be", (_about, difference, refusal) => {
  expect(refuseCorrection({ ...facts, ...difference })).toBe(refusal);
});
