import { createFileRoute } from "@tanstack/react-router";
import { HomePage } from "../../../features/home/home-page.tsx";
import { waitingInvitationsQuery, waitingProposalsQuery } from "../../../platform/waiting.ts";

export const Route = createFileRoute("/_shell/admin/")({
  loader({ context }) {
    // It stands above everything else, so it comes with the rest.
    void context.queryClient.prefetchQuery(waitingInvitationsQuery);
    void context.queryClient.prefetchQuery(waitingProposalsQuery);
  },
  component: HomePage,
});
