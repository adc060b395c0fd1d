const minute = 60_000;
const hour = 60 * minute;

/** How long is waited after each failed try, in milliseconds: ten tries in two days and a few hours. */
const pauses = [minute, 5 * minute, 15 * minute, hour, 4 * hour, 8 * hour, 12 * hour, 12 * hour, 12 * hour] as const;

/** The pause after so many others; null where it is given up. */
export function pauseAfter(used: number): number | null {
  return pauses[used] ?? null;
}
