/** Which account is shown, as the address bar remembers it; the first where it says nothing. */
export interface ProfileSearch {
  /** Its Partner ID. */
  readonly account?: string | undefined;
}

export function readProfileSearch(raw: Record<string, unknown>): ProfileSearch {
  const account = typeof raw.account === "string" ? raw.account.trim().slice(0, 20) : "";
  return account ? { account } : {};
}
