import type { QueryClient } from "@tanstack/react-query";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import {
  isCase,
  isRemovalRequestOpen,
  type RemovalRequestState,
  removalRequestStates,
} from "../../../../domain/removal-request-states.ts";
import { apiDelete, apiPost } from "../../platform/api.ts";
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
export async function decideCase(
  queryClient: QueryClient,
  id: string,
  decision: { readonly outcome: "granted" | "refused"; readonly reason: string },
): Promise<void> {
  showRemovalRequest(queryClient, await apiPost<RemovalRequest>(`/removal-requests/${id}/decision`, decision));
  void queryClient.invalidateQueries({ queryKey: ["console-overview"] });
}

/** Rule 10: the operator ends the relationship once nothing stands in the way. @throws {ApiProblem} while something does. */
export async function endRelationship(
  queryClient: QueryClient,
  { id, relationshipId }: RemovalRequest,
  reason: string,
): Promise<void> {
  await apiDelete(`/partner-relationships/${relationshipId}`, { body: { reason } });
  await queryClient.invalidateQueries({ queryKey: removalRequestQuery(id).queryKey });
  for (const queryKey of [["removal-requests"], ["audit"], ["console-overview"]]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}
