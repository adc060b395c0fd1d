import { expect, test } from "vitest";
import { decimalAmount, times } from "./money.ts";

test("an amount is told with as many places as its currency has", () => {
  expect(decimalAmount({ minor: 129_900n, currency: "PLN" })).toBe("1299.00");
  expect(decimalAmount({ minor: 5n, currency: "EUR" })).toBe("0.05");
  expect(decimalAmount({ minor: 50n, currency: "NOK" })).toBe("0.50");
  expect(decimalAmount({ minor: 0n, currency: "PLN" })).toBe("0.00");
  expect(decimalAmount({ minor: 1299n, currency: "JPY" })).toBe("1299");
  expect(decimalAmount({ minor: 0n, currency: "ISK" })).toBe("0");
});

test("an amount below zero keeps its sign", () => {
  expect(decimalAmount({ minor: -5n, currency: "PLN" })).toBe("-0.05");
  expect(decimalAmount({ minor: -129_900n, currency: "PLN" })).toBe("-1299.00");
});

test("amounts beyond what a float holds stay exact", () => {
  const price = { minor: 900_719_925_474_099_301n, currency: "PLN" };
  expect(decimalAmount(price)).toBe("9007199254740993.01");
  expect(times(price, 1_000_000)).toEqual({ minor: 900_719_925_474_099_301_000_000n, currency: "PLN" });
});

test("what so many cost is told in the same currency, and a part of one cannot be bought", () => {
  expect(times({ minor: 4999n, currency: "NOK" }, 40)).toEqual({ minor: 199_960n, currency: "NOK" });
  expect(() => times({ minor: 4999n, currency: "NOK" }, 1.5)).toThrow(RangeError);
});
