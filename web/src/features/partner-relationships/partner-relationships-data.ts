import { infiniteQueryOptions } from "@tanstack/react-query";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import { apiGet, apiPost } from "../../platform/api.ts";
import type { ListPage } from "../../platform/list-page.ts";

export const relationshipsKey = ["partner-relationships"] as const;

/** Ties in force, or reseller relationships that ended. The other side may change them at any time. */
export const partnerRelationshipsQuery = (time: "present" | "past") =>
  infiniteQueryOptions({
    queryKey: [...relationshipsKey, time],
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<PartnerRelationship>>("/partner-relationships", {
        query: { time: time === "past" ? time : undefined, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

/** Asks the reseller to end the relationship. */
export function askForRemoval(relationshipId: string, reason: string, idempotencyKey: string): Promise<RemovalRequest> {
  const body = reason ? { reason } : {};
  return apiPost(`/partner-relationships/${relationshipId}/removal-requests`, body, { idempotencyKey });
}
