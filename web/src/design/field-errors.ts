import { ApiProblem } from "../platform/api.ts";

/** What the server said about a field of what was sent to it; null where it said nothing. */
export function fieldError(error: unknown, field: string): string | null {
  if (!(error instanceof ApiProblem)) return null;
  return (
    error.document.errors?.find((one) => one.field === field || one.field.startsWith(`${field}.`))?.message ?? null
  );
}
