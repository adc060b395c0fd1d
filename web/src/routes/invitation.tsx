import { createFileRoute, redirect } from "@tanstack/react-router";
import { InvitationLinkPage } from "../features/invitation/invitation-link-page.tsx";
import { keepInvitation } from "../platform/kept-invitation.ts";

export const Route = createFileRoute("/invitation")({
  beforeLoad({ location }) {
    if (!location.hash) return;
    keepInvitation(location.hash);
    // Out of the address, where it would stand in the history and over somebody's shoulder.
    throw redirect({ to: "/invitation", hash: "", replace: true });
  },
  component: InvitationLinkPage,
});
