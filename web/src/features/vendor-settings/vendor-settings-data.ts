import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { VendorSettings } from "../../../../contract/relationships.ts";
import { apiGet, apiPatch } from "../../platform/api.ts";

export const vendorSettingsQuery = queryOptions({
  queryKey: ["vendor-settings"],
  queryFn: ({ signal }) => apiGet<VendorSettings>("/vendor-settings", { signal }),
});

/** @throws {ApiProblem} where the server refuses. */
export async function changeVendorSettings(queryClient: QueryClient, change: VendorSettings): Promise<void> {
  const settings = await apiPatch<VendorSettings>("/vendor-settings", change);
  queryClient.setQueryData(vendorSettingsQuery.queryKey, settings);
  void queryClient.invalidateQueries({ queryKey: ["audit"] });
}
