import type { FacetValue } from "../../../../contract/directory.ts";

/** What the address names stands there also where no partner has it, so that it can be let go. */
export function withChosen(
  values: readonly FacetValue[],
  chosen: string | undefined,
  labelOf: (value: string) => string,
): readonly FacetValue[] {
  if (!chosen || values.some(({ value }) => value === chosen)) return values;
  return [{ value: chosen, label: labelOf(chosen), count: 0 }, ...values];
}
