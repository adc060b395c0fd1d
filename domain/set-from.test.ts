import fc from "fast-check";
import { expect, test } from "vitest";
import { setFrom, type Validity } from "./set-from.ts";

const day = (number: number) => new Date(Date.UTC(2026, 0, number));
const period = (id: string, from: number, until: number | null): Validity => ({
  id,
  startsAt: day(from),
  endsAt: until === null ? null : day(until),
});

test("what holds ends where the new one begins, and the new one ends where the next begins", () => {
  const known = [period("now", 1, 20), period("next", 20, null)];
  expect(setFrom(known, day(10), day(5))).toEqual({ kind: "set", ends: "now", until: day(20) });
  expect(setFrom(known, day(25), day(5))).toEqual({ kind: "set", ends: "next", until: null });
  expect(setFrom([], day(5), day(5))).toEqual({ kind: "set", ends: null, until: null });
});

test("a gap is filled, and nothing ends by it", () => {
  expect(setFrom([period("before", 1, 8), period("after", 20, null)], day(10), day(5))).toEqual({
    kind: "set",
    ends: null,
    until: day(20),
  });
});

test("the past stays, and so does what begins at that very instant", () => {
  const known = [period("now", 1, 20), period("next", 20, null)];
  expect(setFrom(known, day(4), day(5))).toEqual({ kind: "refused", code: "from-in-the-past" });
  expect(setFrom(known, day(20), day(5))).toEqual({ kind: "refused", code: "already-set-from-then" });
});

test("whatever is set in whatever order, there is never more than one at an instant, and the past never changes", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 10 }))), (steps) => {
      let known: Validity[] = [];
      let now = 1;
      for (const [index, [ahead, pause]] of steps.entries()) {
        now += pause;
        const held = known.filter(({ startsAt }) => startsAt <= day(now)).map((one) => `${one.id} ${one.startsAt}`);
        const from = day(now + ahead);
        const decided = setFrom(known, from, day(now));
        if (decided.kind === "refused") continue;
        known = known.map((one) => (one.id === decided.ends ? { ...one, endsAt: from } : one));
        known.push({ id: String(index), startsAt: from, endsAt: decided.until });
        const after = known.map((one) => `${one.id} ${one.startsAt}`);
        expect(held.every((one) => after.includes(one))).toBe(true);
        for (let at = 1; at < now + 40; at += 1) {
          const holding = known.filter(({ startsAt, endsAt }) => startsAt <= day(at) && (!endsAt || endsAt > day(at)));
          expect(holding.length).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});
