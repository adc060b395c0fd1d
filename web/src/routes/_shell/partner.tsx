import { createFileRoute, notFound } from "@tanstack/react-router";
import { enterPlace } from "../../platform/language.ts";
import { whoIsSignedIn } from "../../platform/me.ts";
import { NotFoundPage } from "../../shell/not-found-page.tsx";

/** The Partner portal belongs to partners' people; for everybody else it does not exist. */
export const Route = createFileRoute("/_shell/partner")({
  beforeLoad({ context }) {
    if (!whoIsSignedIn(context.queryClient)?.places.includes("partner-portal")) throw notFound();
  },
  loader: () => enterPlace("partner-portal"),
  staleTime: Number.POSITIVE_INFINITY,
  notFoundComponent: NotFoundPage,
});
