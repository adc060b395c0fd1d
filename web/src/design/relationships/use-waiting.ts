import { useQuery } from "@tanstack/react-query";
import type { ClearingProposal, ResellerInvitation } from "../../../../contract/relationships.ts";
import { waitingInvitationsQuery, waitingProposalsQuery } from "../../platform/waiting.ts";

export type Waiting =
  | { readonly kind: "invitation"; readonly id: string; readonly invitation: ResellerInvitation }
  | { readonly kind: "proposal"; readonly id: string; readonly proposal: ClearingProposal };

/** What waits for an answer of this organization, the oldest first. */
export function useWaiting(): readonly Waiting[] {
  const invitations = useQuery(waitingInvitationsQuery).data?.items ?? [];
  const proposals = useQuery(waitingProposalsQuery).data?.items ?? [];
  const dated = [
    ...invitations.map((invitation) => ({
      at: invitation.createdAt,
      waiting: { kind: "invitation" as const, id: invitation.id, invitation },
    })),
    ...proposals.map((proposal) => ({
      at: proposal.proposedAt,
      waiting: { kind: "proposal" as const, id: proposal.id, proposal },
    })),
  ];
  return dated.sort((one, other) => one.at.localeCompare(other.at)).map(({ waiting }) => waiting);
}
