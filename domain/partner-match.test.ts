import fc from "fast-check";
import { expect, test } from "vitest";
import { chooseMatches, mostMatches, takeTurns } from "./partner-match.ts";

const equals = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `partner-${index}` }));
const sizes = fc.integer({ min: 1, max: 60 });
const places = fc.integer({ min: 1, max: mostMatches });

function sharesOver(days: number, count: number, most: number, from = 0) {
  const shares = new Map(equals(count).map(({ id }) => [id, 0]));
  const firsts = new Map(shares);
  for (let day = from; day < from + days; day += 1) {
    const named = takeTurns(equals(count), most, "what", day);
    for (const { id } of named) shares.set(id, (shares.get(id) ?? 0) + 1);
    const [first] = named;
    if (first) firsts.set(first.id, (firsts.get(first.id) ?? 0) + 1);
  }
  return { shares: [...shares.values()], firsts: [...firsts.values()] };
}

const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

test("over as many days as there are equals, each is named as often as every other", () => {
  fc.assert(
    fc.property(sizes, places, fc.integer({ min: 0, max: 40_000 }), (count, most, from) => {
      expect(spread(sharesOver(count, count, most, from).shares)).toBe(0);
    }),
  );
});

test("over a year nobody is named more often than another by more than a few days", () => {
  fc.assert(
    fc.property(sizes, places, (count, most) => {
      expect(spread(sharesOver(365, count, most).shares)).toBeLessThanOrEqual(most);
    }),
  );
});

test("over a long time each is first as often as every other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 15 }), places, (count, most) => {
      expect(spread(sharesOver(count * Math.min(most, count), count, most).firsts)).toBe(0);
    }),
  );
});

test("nobody is named twice, and as many as there is room for", () => {
  fc.assert(
    fc.property(sizes, places, fc.nat(), (count, most, day) => {
      const named = takeTurns(equals(count), most, "what", day);
      expect(new Set(named.map(({ id }) => id)).size).toBe(named.length);
      expect(named).toHaveLength(Math.min(count, most));
    }),
  );
});

test("the answer does not depend on the order in which the partners come, and is the same all day", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(equals(20), { minLength: 20 }), fc.nat(), (shuffled, day) => {
      expect(takeTurns(shuffled, 5, "what", day)).toEqual(takeTurns(equals(20), 5, "what", day));
    }),
  );
});

test("those of the town come first, then those of the country, and only then the others", () => {
  const one = (id: string, inTown: boolean, inCountry: boolean) => ({ id, inTown, inCountry });
  const candidates = [
    ...equals(4).map(({ id }) => one(`abroad ${id}`, false, false)),
    ...equals(3).map(({ id }) => one(`country ${id}`, false, true)),
    one("town", true, true),
  ];
  for (let day = 0; day < 30; day += 1) {
    const named = chooseMatches(candidates, "what", day).map(({ id }) => id.split(" ")[0]);
    expect(named).toEqual(["town", "country", "country", "country", "abroad"]);
  }
});

test("where there is nobody, nobody is named", () => {
  expect(chooseMatches([], "what", 1)).toEqual([]);
});

test("two questions have two orders", () => {
  const orders = new Set(["a", "b", "c", "d"].map((question) => JSON.stringify(takeTurns(equals(30), 5, question, 7))));
  expect(orders.size).toBe(4);
});
