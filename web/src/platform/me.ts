import { type QueryClient, queryOptions, useQuery } from "@tanstack/react-query";
import type { Me } from "../../../contract/resources.ts";
import { ApiProblem, apiGet } from "./api.ts";

export const meKey = ["me"] as const;

/** Who is signed in; null: nobody. The first answer comes with the page. */
export const meQuery = queryOptions<Me | null>({
  queryKey: meKey,
  queryFn: ({ signal }) =>
    apiGet<Me>("/me", { signal }).catch((error: unknown) => {
      if (error instanceof ApiProblem && error.document.status === 401) return null;
      throw error;
    }),
});

export function whoIsSignedIn(queryClient: QueryClient): Me | null {
  return queryClient.getQueryData<Me | null>(meKey) ?? null;
}

export function useMaybeMe(): Me | null {
  return useQuery(meQuery).data ?? null;
}

/** The page that a person starts on. */
export function startPage({ places }: Me): "/admin" | "/partner" | "/console" | "/account" {
  if (places.includes("admin")) return "/admin";
  if (places.includes("partner-portal")) return "/partner";
  return places.includes("operator-console") ? "/console" : "/account";
}
