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

/** @throws {ApiProblem} */
export async function changePartnerProfile(
  queryClient: QueryClient,
  id: string,
  changes: ChangePartnerProfile,
): Promise<PartnerAccount> {
  const changed = await apiPatch<PartnerAccount>(`/partner-accounts/${id}`, changes);
  queryClient.setQueryData(partnerAccountsQuery.queryKey, (before) =>
    before?.map((account) => (account.partner.id === changed.partner.id ? changed : account)),
  );
  void queryClient.invalidateQueries({ queryKey: ["partner-directory"] });
  return changed;
}
