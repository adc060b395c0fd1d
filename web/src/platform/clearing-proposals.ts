import { infiniteQueryOptions, type QueryClient, queryOptions } from "@tanstack/react-query";
import type { ClearingProposal } from "../../../contract/relationships.ts";
import type { ClearingKind, ClearingProposalState } from "../../../domain/clearing-proposals.ts";
import { apiDelete, apiGet, apiPost } from "./api.ts";
import type { ListPage } from "./list-page.ts";
import { newIdempotencyKey } from "./new-idempotency-key.ts";

const keys = {
  lists: ["clearing-proposals", "list"],
  one: (id: string) => ["clearing-proposals", "one", id],
} as const;

export interface ProposalsSearch {
  readonly relationshipId?: string;
  readonly organizationId?: string;
  readonly state?: ClearingProposalState;
}

/** What resellers proposed, the latest first. The other side answers at any time. */
export const clearingProposalsQuery = (search: ProposalsSearch) =>
  infiniteQueryOptions({
    queryKey: [...keys.lists, search],
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<ClearingProposal>>("/clearing-proposals", {
        query: { ...search, limit: 200, cursor: pageParam },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

export const clearingProposalQuery = (id: string) =>
  queryOptions({
    queryKey: keys.one(id),
    queryFn: ({ signal }) => apiGet<ClearingProposal>(`/clearing-proposals/${id}`, { signal }),
    staleTime: 0,
  });

/** Shows what the server has just answered, wherever the proposal stands. */
export function showClearingProposal(queryClient: QueryClient, proposal: ClearingProposal): void {
  queryClient.setQueryData(keys.one(proposal.id), proposal);
  for (const queryKey of [keys.lists, ["partner-relationships"], ["removal-requests"], ["subscriptions"], ["home"]]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}

export interface ClearingWish {
  readonly subscriptionId: string;
  readonly kind: ClearingKind;
  readonly note?: string;
}

/** @throws {ApiProblem} */
export function proposeClearing(relationshipId: string, wish: ClearingWish): Promise<ClearingProposal> {
  const path = `/partner-relationships/${relationshipId}/clearing-proposals`;
  return apiPost<ClearingProposal>(path, wish, { idempotencyKey: newIdempotencyKey() });
}

/** @throws {ApiProblem} */
export function withdrawProposal(id: string): Promise<ClearingProposal> {
  return apiPost<ClearingProposal>(`/clearing-proposals/${id}/withdrawal`);
}

/** Ends a relationship with a customer for good. @throws {ApiProblem} with what has come in the way since */
export function endRelationship(relationshipId: string, reason: string): Promise<void> {
  return apiDelete(`/partner-relationships/${relationshipId}`, reason ? { body: { reason } } : undefined);
}
