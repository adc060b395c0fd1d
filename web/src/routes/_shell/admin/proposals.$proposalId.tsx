import { createFileRoute } from "@tanstack/react-router";
import { ProposalPage } from "../../../features/clearing-proposal/proposal-page.tsx";
import { clearingProposalQuery } from "../../../platform/clearing-proposals.ts";

export const Route = createFileRoute("/_shell/admin/proposals/$proposalId")({
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(clearingProposalQuery(params.proposalId));
  },
  component: ProposalPage,
});
