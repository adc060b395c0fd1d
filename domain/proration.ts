import type { Money } from "./money.ts";
import { divideHalfAwayFromZero } from "./rounding.ts";

/** A stretch of days. Dates are "2026-01-31". */
export interface Days {
  readonly startsOn: string;
  /** The first day that is no longer in it. */
  readonly endsOn: string;
}

const dayLength = 24 * 60 * 60 * 1000;

/** How many days lie from one date to another: 1 from a day to the next, less than 0 backwards. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayLength;
}

/** So many days after a date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * dayLength).toISOString().slice(0, 10);
}

/**
 * What is owed for the rest of a term where a whole term costs so much: each day of the term the same share, the first day of the rest
 * included. Rounded once, to the minor unit, half away from zero. All of it on the term's first day, nothing from the day on which the
 * term ends; before its first day more than all of it, because more than a term is left.
 */
export function prorate(wholeTerm: Money, term: Days, from: string): Money {
  const whole = daysBetween(term.startsOn, term.endsOn);
  if (whole <= 0) throw new RangeError(`A term from ${term.startsOn} to ${term.endsOn} has no day.`);
  const left = Math.max(0, daysBetween(from, term.endsOn));
  const minor = divideHalfAwayFromZero(wholeTerm.minor * BigInt(left), BigInt(whole));
  return { minor, currency: wholeTerm.currency };
}
