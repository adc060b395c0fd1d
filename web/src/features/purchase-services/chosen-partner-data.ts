import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { ChosenPartner } from "../../../../contract/orders.ts";
import { apiDelete, apiGet, apiPut } from "../../platform/api.ts";

const path = "/me/chosen-partner";

/** The partner that the person chose in the directory, for the next order; null: none. */
export const chosenPartnerQuery = queryOptions({
  queryKey: ["chosen-partner"],
  queryFn: async ({ signal }) => (await apiGet<ChosenPartner | null>(path, { signal })) ?? null,
  staleTime: 0,
});

export async function keepChosenPartner(queryClient: QueryClient, partnerId: string): Promise<void> {
  const chosen = await apiPut<ChosenPartner>(path, { partnerId });
  queryClient.setQueryData(chosenPartnerQuery.queryKey, chosen);
}

export async function forgetChosenPartner(queryClient: QueryClient): Promise<void> {
  await apiDelete(path);
  queryClient.setQueryData(chosenPartnerQuery.queryKey, null);
}
