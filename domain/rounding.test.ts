import fc from "fast-check";
import { expect, test } from "vitest";
import { divideHalfAwayFromZero } from "./rounding.ts";

test("a half goes away from zero, anything less to the nearer neighbour", () => {
  const halves = [-5n, -3n, -1n, 0n, 1n, 3n, 5n].map((numerator) => divideHalfAwayFromZero(numerator, 2n));
  expect(halves).toEqual([-3n, -2n, -1n, 0n, 1n, 2n, 3n]);
  expect(divideHalfAwayFromZero(49n, 100n)).toBe(0n);
  expect(divideHalfAwayFromZero(-149n, 100n)).toBe(-1n);
});

test("it is never farther than a half from the quotient, and a credit mirrors its charge", () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 12n), (numerator, denominator) => {
      const rounded = divideHalfAwayFromZero(numerator, denominator);
      const off = 2n * (rounded * denominator - numerator);
      expect(off <= denominator && off >= -denominator).toBe(true);
      expect(divideHalfAwayFromZero(-numerator, denominator)).toBe(-rounded);
    }),
  );
});
