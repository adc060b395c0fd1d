import { createFileRoute, redirect } from "@tanstack/react-router";

/** The console opens with its first room. */
export const Route = createFileRoute("/_shell/console/")({
  beforeLoad() {
    throw redirect({ to: "/console/outgoing-mail", replace: true });
  },
});
