import fc from "fast-check";
import { expect, test } from "vitest";
import { add, decimalAmount, parseAmount, sum, times } from "./money.ts";

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

const minor = fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n });
const currency = fc.constantFrom("PLN", "EUR", "NOK", "JPY");
const money = fc.record({ minor, currency });

test("an amount is read as it is written, exactly, and with places left out", () => {
  fc.assert(
    fc.property(money, (amount) => {
      expect(parseAmount(decimalAmount(amount), amount.currency)).toEqual(amount);
    }),
  );
  expect(parseAmount("1299", "PLN")).toEqual({ minor: 129_900n, currency: "PLN" });
  expect(parseAmount("1299.5", "PLN")).toEqual({ minor: 129_950n, currency: "PLN" });
});

test.for(["", " 1", "1,00", "1.", ".5", "1e3", "0x10", "--1", "1.005", "NaN"])("%j is no amount of zlotys", (typed) => {
  expect(parseAmount(typed, "PLN")).toBeNull();
});

test("a currency without decimal places takes none", () => {
  expect(parseAmount("100", "JPY")).toEqual({ minor: 100n, currency: "JPY" });
  expect(parseAmount("100.0", "JPY")).toBeNull();
});

test("currencies are never mixed", () => {
  const zloty = { minor: 1n, currency: "PLN" };
  expect(() => add(zloty, { minor: 1n, currency: "EUR" })).toThrow(RangeError);
  expect(() => sum("EUR", [zloty])).toThrow(RangeError);
  expect(sum("EUR", [])).toEqual({ minor: 0n, currency: "EUR" });
});
