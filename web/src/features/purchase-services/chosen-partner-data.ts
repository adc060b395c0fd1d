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
  await show(queryClient, await apiPut<ChosenPartner>(path, { partnerId }));
}

export async function forgetChosenPartner(queryClient: QueryClient): Promise<void> {
  await apiDelete(path);
  await show(queryClient, null);
}

/** What was asked before the choice and is not answered yet would put back what was there. */
async function show(queryClient: QueryClient, chosen: ChosenPartner | null): Promise<void> {
  await queryClient.cancelQueries({ queryKey: chosenPartnerQuery.queryKey });
  queryClient.setQueryData(chosenPartnerQuery.queryKey, chosen);
}
