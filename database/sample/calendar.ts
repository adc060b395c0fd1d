import { v7 } from "uuid";

const dayLength = 24 * 60 * 60 * 1000;

/** The time in which the sample's story takes place, counted back from the moment that it is loaded. */
export interface Calendar {
  /** An instant in office hours so many days ago, on a working day; each call another minute. */
  instant(daysAgo: number): Date;
  /** The midnight (UTC) with which a day began. */
  midnight(daysAgo: number): Date;
  /** How many days ago the last 14 April was that is past by a month at least. */
  readonly lastSpring: number;
}

export function makeCalendar(now: Date): Calendar {
  const midnight = (daysAgo: number) => {
    const day = new Date(now.getTime() - daysAgo * dayLength);
    return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()));
  };
  let calls = 0;
  const instant = (daysAgo: number) => {
    calls += 1;
    const day = midnight(daysAgo);
    const weekend = day.getUTCDay() === 6 ? 1 : day.getUTCDay() === 0 ? 2 : 0;
    const minutes = 7 * 60 + ((calls * 37) % 480);
    return new Date(day.getTime() - weekend * dayLength + minutes * 60_000 + ((calls * 7919) % 60_000));
  };
  const thisYear = Date.UTC(now.getUTCFullYear(), 3, 14);
  const lastYear = Date.UTC(now.getUTCFullYear() - 1, 3, 14);
  const spring = now.getTime() - thisYear > 30 * dayLength ? thisYear : lastYear;
  return { instant, midnight, lastSpring: Math.floor((now.getTime() - spring) / dayLength) };
}

/** "2026-03-03": the day of an instant in UTC. */
export function dateOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** A key whose time is that of the fact that it names. */
export function keyAt(instant: Date): string {
  return v7({ msecs: instant.getTime() });
}
