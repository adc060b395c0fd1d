/** An amount in the currency's minor unit (grosz, cent, øre). Never a float, never without its currency. */
export interface Money {
  readonly minor: bigint;
  readonly currency: string;
}

// ISO 4217: the currencies that do not have two decimal places and that the product may meet.
const decimalPlaces: Readonly<Record<string, number>> = { ISK: 0, JPY: 0 };

/** "1299.00": the amount as a decimal, exact, with as many places as ISO 4217 gives the currency. */
export function decimalAmount({ minor, currency }: Money): string {
  const places = decimalPlaces[currency] ?? 2;
  const sign = minor < 0n ? "-" : "";
  const digits = (minor < 0n ? -minor : minor).toString().padStart(places + 1, "0");
  return places === 0 ? sign + digits : `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** What so many of it cost. Exact: no rounding takes place. */
export function times(price: Money, quantity: number): Money {
  return { minor: price.minor * BigInt(quantity), currency: price.currency };
}
