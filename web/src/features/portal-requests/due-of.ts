import type { RemovalRequest } from "../../../../contract/relationships.ts";

/** By when the reseller has to do its part; null where nothing is due from it. */
export function dueOf({ answerBy, promisedDate, state }: RemovalRequest): string | null {
  if (state === "asked") return answerBy;
  return state === "date-promised" ? promisedDate : null;
}
