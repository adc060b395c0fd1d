import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { ChangePartnerProfile, PartnerAccount } from "../../../contract/portfolio.ts";
import { apiPatch } from "./api.ts";
import { everyItem } from "./every-item.ts";

const key = ["partner-accounts"] as const;

/** The company's accounts: its headquarters and its locations. */
export const partnerAccountsQuery = queryOptions({
  queryKey: key,
  queryFn: ({ signal }) => everyItem<PartnerAccount>("/partner-accounts", signal),
});

/** @throws {ApiProblem} 412 with `currentPartnerAccount` where somebody else has changed it since. */
export async function changePartnerProfile(
  queryClient: QueryClient,
  { partner, etag }: PartnerAccount,
  changes: ChangePartnerProfile,
): Promise<PartnerAccount> {
  const changed = await apiPatch<PartnerAccount>(`/partner-accounts/${partner.id}`, changes, { etag });
  showPartnerAccount(queryClient, changed);
  void queryClient.invalidateQueries({ queryKey: ["partner-directory"] });
  return changed;
}

/** Shows an account as the server has just told it. */
export function showPartnerAccount(queryClient: QueryClient, changed: PartnerAccount): void {
  queryClient.setQueryData(partnerAccountsQuery.queryKey, (before) =>
    before?.map((account) => (account.partner.id === changed.partner.id ? changed : account)),
  );
}
