/** How the answers are sorted, and which messages are shown; what is usual stands not in the address. */
export interface HelpAnswersSearch {
  readonly sort?: "-share" | "page" | undefined;
  readonly messages?: "handled" | undefined;
}

export function readHelpAnswersSearch(search: Record<string, unknown>): HelpAnswersSearch {
  const { sort, messages } = search;
  return {
    ...((sort === "-share" || sort === "page") && { sort }),
    ...(messages === "handled" && { messages }),
  };
}
