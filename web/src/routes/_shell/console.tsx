import { createFileRoute, notFound } from "@tanstack/react-router";
import { enterPlace } from "../../platform/language.ts";
import { whoIsSignedIn } from "../../platform/me.ts";
import { NotFoundPage } from "../../shell/not-found-page.tsx";

/** The Operator console belongs to the vendor's operators; for everybody else it does not exist. */
export const Route = createFileRoute("/_shell/console")({
  beforeLoad({ context }) {
    if (!whoIsSignedIn(context.queryClient)?.places.includes("operator-console")) throw notFound();
  },
  loader: () => enterPlace("operator-console"),
  staleTime: Number.POSITIVE_INFINITY,
  notFoundComponent: NotFoundPage,
});
