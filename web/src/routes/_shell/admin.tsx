import { createFileRoute, notFound } from "@tanstack/react-router";
import { whoIsSignedIn } from "../../platform/me.ts";
import { NotFoundPage } from "../../shell/not-found-page.tsx";

/** The admin center belongs to customers; for everybody else it does not exist. */
export const Route = createFileRoute("/_shell/admin")({
  beforeLoad({ context }) {
    if (!whoIsSignedIn(context.queryClient)?.places.includes("admin")) throw notFound();
  },
  notFoundComponent: NotFoundPage,
});
