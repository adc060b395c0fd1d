import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { CustomerDetails } from "../../../contract/portfolio.ts";
import { apiGet } from "./api.ts";

/** A customer as the partner may see it. The customer may change the tie at any time. */
export const customerQuery = (id: string) =>
  queryOptions({
    queryKey: ["customers", "one", id],
    queryFn: ({ signal }) => apiGet<CustomerDetails>(`/customers/${id}`, { signal }),
    staleTime: 0,
  });

/** Something between the partner and a customer has changed: everything that shows it is asked for anew. */
export function refreshTies(queryClient: QueryClient): void {
  for (const key of [
    "customers",
    "portfolio",
    "partner-relationships",
    "removal-requests",
    "clearing-proposals",
    "orders",
    "audit",
    "console-overview",
  ]) {
    void queryClient.invalidateQueries({ queryKey: [key] });
  }
}
