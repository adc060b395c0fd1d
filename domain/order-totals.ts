import { add, type Money, sum, times } from "./money.ts";
import { taxOn } from "./tax.ts";

/** One item of an order, as far as its cost is concerned. */
export interface OrderLine {
  /** What one seat costs for one term, before tax. */
  readonly price: Money;
  readonly seats: number;
  /** Where it is used: that country's tax is added. */
  readonly countryOfUse: string;
  /** The tax, in hundredths of a percent. */
  readonly taxBasisPoints: number;
}

export interface CountryTax {
  readonly country: string;
  readonly taxBasisPoints: number;
  /** The sum of this country's lines. */
  readonly net: Money;
  readonly tax: Money;
}

export interface OrderTotals {
  readonly net: Money;
  /** By country, in the order of their codes. */
  readonly taxes: readonly CountryTax[];
  readonly tax: Money;
  readonly total: Money;
}

/** All seats for one term, before tax. Exact. */
export function lineNet({ price, seats }: Pick<OrderLine, "price" | "seats">): Money {
  return times(price, seats);
}

/** Whether the lines can be paid together: an order is paid in one currency. */
export function inOneCurrency(lines: readonly Pick<OrderLine, "price">[]): boolean {
  return new Set(lines.map(({ price }) => price.currency)).size <= 1;
}

/**
 * What an order costs. Lines are exact; tax is rounded once for each country, on the sum of its lines, half away from zero, so
 * that neither the order of the lines nor how seats are spread over them changes what is paid.
 *
 * @returns null where there are no lines: then there is no currency either.
 * @throws RangeError where the lines are of different currencies.
 */
export function orderTotals(lines: readonly OrderLine[]): OrderTotals | null {
  const [first] = lines;
  if (!first) return null;
  const { currency } = first.price;
  const taxes = [...Map.groupBy(lines, taxKey).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, ofOne]) => countryTax(currency, ofOne));
  const net = sum(
    currency,
    taxes.map((one) => one.net),
  );
  const tax = sum(
    currency,
    taxes.map((one) => one.tax),
  );
  return { net, taxes, tax, total: add(net, tax) };
}

// One country has one rate at a time. Were there two in one order, each would be added to its own lines.
function taxKey({ countryOfUse, taxBasisPoints }: OrderLine): string {
  return `${countryOfUse} ${String(taxBasisPoints).padStart(5, "0")}`;
}

function countryTax(currency: string, lines: readonly OrderLine[]): CountryTax {
  const { countryOfUse = "", taxBasisPoints = 0 } = lines[0] ?? {};
  const net = sum(currency, lines.map(lineNet));
  return { country: countryOfUse, taxBasisPoints, net, tax: taxOn(net, taxBasisPoints) };
}
