/** For how long a subscription is bought at a time. */
export type Term = "monthly" | "yearly";

const monthsOf: Readonly<Record<Term, number>> = { monthly: 1, yearly: 12 };

/** So many months after a date; where that month is too short, its last day. Dates are "2026-01-31". */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/**
 * The first day of the whole term that ends with a renewal. Where a subscription took the place of another within a term, that day is
 * not its own first one: what it costs is for the whole term all the same.
 */
export function wholeTermBefore(renewal: string, countedFrom: string, term: Term): string {
  const months = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return addMonths(countedFrom, months(renewal) - months(countedFrom) - monthsOf[term]);
}

/**
 * The first renewal after a day. Each is counted from the first day of the subscription, so that one that began on the 31st
 * does not stay on the 28th after a February.
 */
export function nextRenewal(startsOn: string, term: Term, today: string): string {
  for (let terms = 1; ; terms += 1) {
    const day = addMonths(startsOn, terms * monthsOf[term]);
    if (day > today) return day;
  }
}
