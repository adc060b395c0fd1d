import { expect, test } from "vitest";
import { decimalPercent, taxOn } from "./tax.ts";

test("tax is rounded half away from zero, to the minor unit", () => {
  const tax = (minor: bigint, basisPoints: number) => taxOn({ minor, currency: "PLN" }, basisPoints).minor;
  expect(tax(10_000n, 2300)).toBe(2300n);
  expect(tax(50n, 100)).toBe(1n);
  expect(tax(49n, 100)).toBe(0n);
  expect(tax(-50n, 100)).toBe(-1n);
  expect(tax(9_007_199_254_740_993n, 2300)).toBe(2_071_655_828_590_428n);
  expect(tax(12_345n, 0)).toBe(0n);
});

test("a rate is told in percent, with two places", () => {
  expect([2300, 2550, 5, 0].map(decimalPercent)).toEqual(["23.00", "25.50", "0.05", "0.00"]);
});
