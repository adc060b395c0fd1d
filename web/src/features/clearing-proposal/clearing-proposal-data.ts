import type { ClearingProposal } from "../../../../contract/relationships.ts";
import { apiPost } from "../../platform/api.ts";

/** Does what was proposed. @throws {ApiProblem} 409 `quote-changed` where it would mean something else by now. */
export function acceptProposal(id: string, quote: string, idempotencyKey: string): Promise<ClearingProposal> {
  return apiPost(`/clearing-proposals/${id}/acceptance`, { quote }, { idempotencyKey });
}

export function refuseProposal(id: string, reason: string): Promise<ClearingProposal> {
  return apiPost(`/clearing-proposals/${id}/refusal`, reason ? { reason } : {});
}
