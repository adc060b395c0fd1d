import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiProblem } from "./api.ts";
import { meKey } from "./me.ts";
import { pageData } from "./page-data.ts";
import { Unreachable } from "./unreachable.ts";

/** A session that has ended shows at the next request; from then on nobody is signed in on this page. */
function noticeSignedOut(error: Error): void {
  if (error instanceof ApiProblem && error.code === "not-signed-in") queryClient.setQueryData(meKey, null);
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // A refusal stays a refusal; only silence and a server in trouble are worth asking again.
      retry: (failures, error) => failures < 2 && (error instanceof Unreachable || isServerTrouble(error)),
    },
    // Said at once that the server is away is better than a button that waits for it.
    mutations: { networkMode: "always" },
  },
});

queryClient.setQueryDefaults(meKey, { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY });
queryClient.setQueryData(meKey, pageData.me);

function isServerTrouble(error: Error): boolean {
  return error instanceof ApiProblem && error.document.status >= 500;
}
