import fc from "fast-check";
import { expect, test } from "vitest";
import { oneLetterLess, slipsBetween, wordsMeant } from "./typing-slips.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcdeł"), maxLength: 9 });

test.each([
  ["karkow", "krakow", 1],
  ["kowla", "kowal", 1],
  ["gdanks", "gdansk", 1],
  ["krakw", "krakow", 1],
  ["krrakow", "krakow", 1],
  ["kralow", "krakow", 1],
  ["krakow", "krakow", 0],
  ["", "oslo", 4],
  ["oslo", "bergen", 6],
])("%s is %s with %i slips", (one, other, slips) => {
  expect(slipsBetween(one, other)).toBe(slips);
});

test("it is as far from here to there as back, and no way round is shorter by more than its parts", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const slips = slipsBetween(one, other);
      expect(slipsBetween(other, one)).toBe(slips);
      expect(slips === 0).toBe(one === other);
      expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length));
      expect(slips).toBeGreaterThanOrEqual(Math.abs(one.length - other.length));
    }),
  );
});

test("two words that are one slip apart share a shortened one", () => {
  fc.assert(
    fc.property(word, word, (one, other) => {
      const shared = oneLetterLess(one).some((short) => oneLetterLess(other).includes(short));
      if (slipsBetween(one, other) <= 1) expect(shared).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("the nearest words are meant, and none for a short word or for one too far away", () => {
  expect(wordsMeant("karkow", ["krakow", "tarnow", "kowal"])).toEqual(["krakow"]);
  expect(wordsMeant("dolski", ["polski", "wolski"])).toEqual(["polski", "wolski"]);
  expect(wordsMeant("osl", ["oslo"])).toEqual([]);
  expect(wordsMeant("krkw", ["krakow"])).toEqual([]);
  expect(wordsMeant("informtayca", ["informatyka"])).toEqual(["informatyka"]);
  expect(wordsMeant("anything", [])).toEqual([]);
});
