import { type DirectorySearch, readDirectorySearch } from "./partner-directory-search.ts";

/** The address of a partner's page: the search that led to it comes along, so that the way back leads to the same list. */
export interface PartnerSearch extends DirectorySearch {
  readonly dialog?: "contact" | undefined;
  /** The person has chosen this partner and was sent to sign in: go on with it. */
  readonly choose?: "yes" | undefined;
}

export function readPartnerSearch(raw: Record<string, unknown>): PartnerSearch {
  return {
    ...readDirectorySearch(raw),
    ...(raw.dialog === "contact" && { dialog: "contact" as const }),
    ...(raw.choose === "yes" && { choose: "yes" as const }),
  };
}
