import type { Money } from "./money.ts";
import { divideHalfAwayFromZero } from "./rounding.ts";

/** The tax on an amount, rounded to the minor unit half away from zero. @param basisPoints 2300 is 23 %. */
export function taxOn(net: Money, basisPoints: number): Money {
  return { minor: divideHalfAwayFromZero(net.minor * BigInt(basisPoints), 10_000n), currency: net.currency };
}

/** "23.00": a rate as a decimal, in percent. */
export function decimalPercent(basisPoints: number): string {
  return (basisPoints / 100).toFixed(2);
}

/** Reads a rate in percent with at most two places, "25.5", exactly. */
export function parseBasisPoints(percent: string): number {
  const [whole = "0", places = ""] = percent.split(".");
  return Number(whole) * 100 + Number(places.padEnd(2, "0"));
}
