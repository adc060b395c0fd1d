/** The number of licences that was typed, spaces between its digits forgiven; null where it is none. */
export function readSeats(typed: string): number | null {
  const digits = typed.replace(/\s/g, "");
  if (!/^\d{1,7}$/.test(digits)) return null;
  const seats = Number(digits);
  return seats >= 1 && seats <= 1_000_000 ? seats : null;
}
