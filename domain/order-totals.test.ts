import fc from "fast-check";
import { expect, test } from "vitest";
import { inOneCurrency, lineNet, type OrderLine, orderTotals } from "./order-totals.ts";
import { taxOn } from "./tax.ts";

const rates = { PL: 2300, NO: 2500, FI: 2550, LT: 2100, XX: 0 } as const;
const country = fc.constantFrom(...(Object.keys(rates) as (keyof typeof rates)[]));

function line(minor: bigint, seats: number, countryOfUse: keyof typeof rates, currency = "PLN"): OrderLine {
  return { price: { minor, currency }, seats, countryOfUse, taxBasisPoints: rates[countryOfUse] };
}

// Far beyond what a float holds exactly.
const price = fc.bigInt({ min: 0n, max: 10n ** 20n });
const anyLine = fc.tuple(price, fc.integer({ min: 1, max: 1_000_000 }), country).map(([...given]) => line(...given));
const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 12 });
const add = (amounts: readonly { readonly minor: bigint }[]) => amounts.reduce((all, one) => all + one.minor, 0n);

test("the parts make up the whole, to the last minor unit", () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const totals = orderTotals(lines);
      if (!totals) throw new Error("There are lines.");
      expect(totals.net.minor).toBe(add(lines.map(lineNet)));
      expect(add(totals.taxes.map((one) => one.net))).toBe(totals.net.minor);
      expect(add(totals.taxes.map((one) => one.tax))).toBe(totals.tax.minor);
      expect(totals.total.minor).toBe(totals.net.minor + totals.tax.minor);
      const countries = totals.taxes.map((one) => one.country);
      expect(countries).toEqual([...new Set(lines.map((one) => one.countryOfUse))].sort());
    }),
  );
});

test("the tax of a country is its rate on its sum, rounded once", () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      for (const one of orderTotals(lines)?.taxes ?? []) {
        const net = { minor: add(lines.filter((l) => l.countryOfUse === one.country).map(lineNet)), currency: "PLN" };
        expect(one).toMatchObject({ net, tax: taxOn(net, one.taxBasisPoints) });
      }
    }),
  );
});

test("the order in which the items stand changes nothing", () => {
  const shuffled = anyLines.chain((lines) =>
    fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length })),
  );
  fc.assert(
    fc.property(shuffled, ([lines, others]) => {
      expect(orderTotals(others)).toEqual(orderTotals(lines));
    }),
  );
});

test("seats spread over several items cost what they cost in one", () => {
  fc.assert(
    fc.property(
      anyLines,
      price,
      country,
      fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1 }),
      (...given) => {
        const [others, minor, where, parts] = given;
        const all = parts.reduce((one, other) => one + other, 0);
        const split = parts.map((seats) => line(minor, seats, where));
        expect(orderTotals([...others, ...split])).toEqual(orderTotals([...others, line(minor, all, where)]));
      },
    ),
  );
});

test("tax is rounded per country and not per item", () => {
  // 23 % of 0.02 is 0.0046 and rounds to nothing, three times; of 0.06 it is 0.0138.
  const lines = [line(2n, 1, "PL"), line(2n, 1, "PL"), line(2n, 1, "PL")];
  expect(orderTotals(lines)).toMatchObject({ net: { minor: 6n }, tax: { minor: 1n }, total: { minor: 7n } });
});

test("half a minor unit of tax is rounded up", () => {
  expect(orderTotals([line(2n, 1, "NO")])?.tax.minor).toBe(1n);
  expect(orderTotals([line(2n, 1, "NO"), line(2n, 1, "NO")])?.tax.minor).toBe(1n);
  expect(orderTotals([line(6n, 1, "NO")])?.tax.minor).toBe(2n);
});

test("currencies are never mixed, and nothing costs nothing in no currency", () => {
  fc.assert(
    fc.property(anyLines, anyLine, (lines, { seats }) => {
      const mixed = [...lines, line(1n, seats, "LT", "EUR")];
      expect(inOneCurrency(mixed)).toBe(false);
      expect(() => orderTotals(mixed)).toThrow(RangeError);
      expect(inOneCurrency(lines)).toBe(true);
    }),
  );
  expect(orderTotals([])).toBeNull();
  expect(inOneCurrency([])).toBe(true);
});
