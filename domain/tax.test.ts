import { expect, test } from "vitest";
import { decimalPercent, parseBasisPoints, taxOn } from "./tax.ts";

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

test("a rate in percent is read exactly, as it is told", () => {
  expect(["23", "25.5", "25.50", "0.05", "0", "100"].map(parseBasisPoints)).toEqual([2300, 2550, 2550, 5, 0, 10_000]);
  for (let rate = 0; rate <= 10_000; rate += 1) expect(parseBasisPoints(decimalPercent(rate))).toBe(rate);
});
