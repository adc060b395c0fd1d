/** A quantity that was typed, spaces between its digits forgiven; null where it cannot be ordered. */
export function readSeats(typed: string, { min, max }: { readonly min: number; readonly max: number }): number | null {
  const digits = typed.replaceAll(/[\s\u00A0\u202F]/g, "");
  if (!/^\d{1,7}$/.test(digits)) return null;
  const seats = Number(digits);
  return seats >= min && seats <= max ? seats : null;
}
