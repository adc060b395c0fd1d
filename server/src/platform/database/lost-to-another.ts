// PostgreSQL's codes where two transactions were at the same: it ended one of two that waited for each other; or what this one writes
// meets a key or a period that another wrote after this one had looked.
const codes = new Set(["40P01", "23505", "23P01"]);

/** Whether an error says that another transaction got in the way of this one: begun again, it finds what the other wrote. */
export function lostToAnother({ code }: { readonly code?: unknown }): boolean {
  return typeof code === "string" && codes.has(code);
}
