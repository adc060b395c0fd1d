import { createFileRoute } from "@tanstack/react-router";
import { ImportPage } from "../../../features/imports/import-page.tsx";
import { importQuery } from "../../../features/imports/imports-data.ts";

export const Route = createFileRoute("/_shell/console/imports/$importId")({
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(importQuery(params.importId));
  },
  component: ImportPage,
});
