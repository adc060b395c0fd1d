import { useFormat } from "../../design/use-format.ts";

/** Rows in the order of their country's name, as the reader knows it; those of one country as they came. */
export function useByCountry(): <T extends { readonly country: string }>(rows: readonly T[]) => readonly T[] {
  const format = useFormat();
  return (rows) =>
    [...rows].sort((one, other) => format.country(one.country).localeCompare(format.country(other.country)));
}
