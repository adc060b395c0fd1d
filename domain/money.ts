/** An amount in the currency's minor unit (grosz, cent, øre). Never a float, never without its currency. */
export interface Money {
  readonly minor: bigint;
  readonly currency: string;
}

// ISO 4217: the currencies that do not have two decimal places and that the product may meet.
const decimalPlaces: Readonly<Record<string, number>> = { ISK: 0, JPY: 0 };

function placesOf(currency: string): number {
  return decimalPlaces[currency] ?? 2;
}

/** "1299.00": the amount as a decimal, exact, with as many places as ISO 4217 gives the currency. */
export function decimalAmount({ minor, currency }: Money): string {
  const places = placesOf(currency);
  const sign = minor < 0n ? "-" : "";
  const digits = (minor < 0n ? -minor : minor).toString().padStart(places + 1, "0");
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/**
 * Reads an amount as `decimalAmount` writes it; places at its end may be left out.
 *
 * @returns null where it is no amount of that currency, such as one with a third of a grosz.
 */
export function parseAmount(amount: string, currency: string): Money | null {
  const places = placesOf(currency);
  const [, sign, whole, part = ""] = /^(-?)(\d{1,30})(?:\.(\d{1,6}))?$/.exec(amount) ?? [];
  if (whole === undefined || part.length > places) return null;
  const minor = BigInt(whole + part.padEnd(places, "0"));
  return { minor: sign === "-" ? -minor : minor, currency };
}

/** What so many of it cost. Exact: no rounding takes place. */
export function times(price: Money, quantity: number): Money {
  return { minor: price.minor * BigInt(quantity), currency: price.currency };
}

/**
 * The two together. Exact.
 *
 * @throws RangeError where they are of different currencies: there is no sum of zlotys and euros.
 */
export function add(one: Money, other: Money): Money {
  if (one.currency !== other.currency) throw new RangeError(`${one.currency} and ${other.currency} have no sum.`);
  return { minor: one.minor + other.minor, currency: one.currency };
}

/** All of them together; nothing of the currency where there are none. @throws RangeError as `add` does. */
export function sum(currency: string, amounts: readonly Money[]): Money {
  return amounts.reduce(add, { minor: 0n, currency });
}
