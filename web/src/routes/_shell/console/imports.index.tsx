import { createFileRoute } from "@tanstack/react-router";
import { importsQuery } from "../../../features/imports/imports-data.ts";
import { ImportsPage } from "../../../features/imports/imports-page.tsx";

export const Route = createFileRoute("/_shell/console/imports/")({
  loader({ context }) {
    void context.queryClient.prefetchInfiniteQuery(importsQuery());
  },
  component: ImportsPage,
});
