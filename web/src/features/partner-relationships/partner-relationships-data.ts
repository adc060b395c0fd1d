import { infiniteQueryOptions } from "@tanstack/react-query";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import { apiGet } from "../../platform/api.ts";

export const partnerRelationshipsQuery = infiniteQueryOptions({
  queryKey: ["partner-relationships"],
  queryFn: ({ pageParam, signal }) =>
    apiGet<{ items: PartnerRelationship[]; nextCursor: string | null }>("/partner-relationships", {
      query: { cursor: pageParam },
      signal,
    }),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.nextCursor,
});
