import { createFileRoute, notFound } from "@tanstack/react-router";
import { enterPlace } from "../../platform/language.ts";
import { whoIsSignedIn } from "../../platform/me.ts";
import { NotFoundPage } from "../../shell/not-found-page.tsx";

/** The admin center belongs to customers; for everybody else it does not exist. */
export const Route = createFileRoute("/_shell/admin")({
  beforeLoad({ context }) {
    if (!whoIsSignedIn(context.queryClient)?.places.includes("admin")) throw notFound();
  },
  loader: () => enterPlace("admin"),
  staleTime: Number.POSITIVE_INFINITY,
  notFoundComponent: NotFoundPage,
});
