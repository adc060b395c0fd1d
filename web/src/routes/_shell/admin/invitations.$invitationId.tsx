import { createFileRoute } from "@tanstack/react-router";
import { invitationQuery } from "../../../features/invitation/invitation-data.ts";
import { InvitationPage } from "../../../features/invitation/invitation-page.tsx";

export const Route = createFileRoute("/_shell/admin/invitations/$invitationId")({
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(invitationQuery(params.invitationId));
  },
  component: InvitationPage,
});
