import type { Service } from "../../../../contract/resources.ts";

/** By how many whole percent a year costs less than twelve months; null where it does not, or is not sold both ways. */
export function yearlySaving({ prices }: Pick<Service["plans"][number], "prices">): number | null {
  const [month, year] = (["monthly", "yearly"] as const).map((term) => prices.find((one) => one.term === term)?.price);
  if (!month || !year || month.currency !== year.currency) return null;
  const saving = Math.floor((1 - Number(year.amount) / (12 * Number(month.amount))) * 100);
  return saving > 0 ? saving : null;
}
