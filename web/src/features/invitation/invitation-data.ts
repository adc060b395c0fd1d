import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { ResellerInvitation } from "../../../../contract/relationships.ts";
import { apiGet, apiPost } from "../../platform/api.ts";

const oneKey = (id: string) => ["reseller-invitations", "one", id];

export const invitationQuery = (id: string) =>
  queryOptions({
    queryKey: oneKey(id),
    queryFn: ({ signal }) => apiGet<ResellerInvitation>(`/reseller-invitations/${id}`, { signal }),
    staleTime: 0,
  });

/** Opens the invitation of a link for the organization of the one who asks: from then on it is that organization's alone. */
export function openInvitation(token: string): Promise<ResellerInvitation> {
  return apiPost("/reseller-invitation-openings", { token });
}

export function acceptInvitation(id: string): Promise<ResellerInvitation> {
  return apiPost(`/reseller-invitations/${id}/acceptance`);
}

export function declineInvitation(id: string, reason: string): Promise<ResellerInvitation> {
  return apiPost(`/reseller-invitations/${id}/decline`, reason ? { reason } : {});
}

/** Shows what the server has just answered; an accepted one is also a new tie. */
export function showInvitation(queryClient: QueryClient, invitation: ResellerInvitation): void {
  queryClient.setQueryData(oneKey(invitation.id), invitation);
  for (const queryKey of [["reseller-invitations", "waiting"], ["partner-relationships"], ["home"]]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}
