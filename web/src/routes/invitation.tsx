import { createFileRoute, redirect } from "@tanstack/react-router";
import { InvitationLinkPage } from "../features/invitation/invitation-link-page.tsx";
import { keepInvitation, keptInvitation } from "../platform/kept-invitation.ts";

export const Route = createFileRoute("/invitation")({
  beforeLoad({ location }) {
    // Asked anew on each way to this page: a link that is pasted over this address loads nothing.
    if (!location.hash) return { token: keptInvitation() };
    keepInvitation(location.hash);
    // Out of the address, where it would stand in the history and over somebody's shoulder.
    throw redirect({ to: "/invitation", hash: "", replace: true });
  },
  component: InvitationLinkPage,
});
