import { createFileRoute, redirect } from "@tanstack/react-router";
import { whoIsSignedIn } from "../platform/me.ts";
import { NotFoundPage } from "../shell/not-found-page.tsx";
import { Shell } from "../shell/shell.tsx";

/** Pages for signed-in people, with the navigation at the left. */
export const Route = createFileRoute("/_shell")({
  beforeLoad({ context, location }) {
    if (whoIsSignedIn(context.queryClient)) return;
    throw redirect({ to: "/sign-in", search: { returnTo: location.href }, replace: true });
  },
  // In the chunk of the application: nearly every page needs it.
  codeSplitGroupings: [],
  component: Shell,
  notFoundComponent: NotFoundPage,
});
