import { createFileRoute } from "@tanstack/react-router";
import { invitationsQuery } from "../../../features/invitations/invitations-data.ts";
import { InvitationsPage } from "../../../features/invitations/invitations-page.tsx";
import { readInvitationsSearch } from "../../../features/invitations/invitations-search.ts";

export const Route = createFileRoute("/_shell/partner/invitations")({
  validateSearch: readInvitationsSearch,
  loaderDeps: ({ search: { state } }) => ({ state }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(invitationsQuery(deps));
  },
  component: InvitationsPage,
});
