import { type Noun, rowId } from "../../../../contract/ids.ts";
import { ProblemError } from "./problem-error.ts";

/** The row that a public ID names. What is no ID of that noun names nothing. */
export function rowIdOrNotFound(noun: Noun, id: string): string {
  const uuid = rowId(noun, id);
  if (!uuid) throw new ProblemError("not-found");
  return uuid;
}
