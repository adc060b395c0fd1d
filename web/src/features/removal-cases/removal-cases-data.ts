import type { QueryClient } from "@tanstack/react-query";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import {
  isCase,
  isRemovalRequestOpen,
  type RemovalRequestState,
  removalRequestStates,
} from "../../../../domain/removal-request-states.ts";
import { apiDelete, apiGet, apiPost } from "../../platform/api.ts";
import { removalRequestQuery, removalRequestsQuery, showRemovalRequest } from "../../platform/removal-requests.ts";
import type { CaseView } from "./removal-cases-search.ts";

const statesOf: Readonly<Record<CaseView, readonly RemovalRequestState[]>> = {
  // What was granted still waits for its end, which is the vendor's to watch.
  cases: removalRequestStates.filter((state) => isCase(state) || state === "granted"),
  open: removalRequestStates.filter(isRemovalRequestOpen),
  every: [],
};

export const removalCasesQuery = (view: CaseView) => removalRequestsQuery(statesOf[view]);
export const removalCaseQuery = removalRequestQuery;

/** @throws {ApiProblem} where it is not to be decided any more. */
export function decideCase(
  id: string,
  decision: { readonly outcome: "granted" | "refused"; readonly reason: string },
): Promise<RemovalRequest> {
  return apiPost<RemovalRequest>(`/removal-requests/${id}/decision`, decision);
}

/** Rule 10: the operator ends the relationship once nothing stands in the way. @throws {ApiProblem} while something does. */
export async function endRelationship({ id, relationshipId }: RemovalRequest, reason: string): Promise<RemovalRequest> {
  await apiDelete(`/partner-relationships/${relationshipId}`, { body: { reason } });
  return apiGet<RemovalRequest>(`/removal-requests/${id}`);
}

export function showCase(queryClient: QueryClient, request: RemovalRequest): void {
  showRemovalRequest(queryClient, request);
  for (const queryKey of [["audit"], ["console-overview"]]) void queryClient.invalidateQueries({ queryKey });
}
