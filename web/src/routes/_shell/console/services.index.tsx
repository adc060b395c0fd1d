import { createFileRoute } from "@tanstack/react-router";
import { taxRatesQuery } from "../../../features/services/services-data.ts";
import { ServicesPage } from "../../../features/services/services-page.tsx";
import { everyServiceQuery } from "../../../platform/service-records.ts";

export const Route = createFileRoute("/_shell/console/services/")({
  loader({ context }) {
    void context.queryClient.prefetchQuery(everyServiceQuery);
    void context.queryClient.prefetchQuery(taxRatesQuery);
  },
  component: ServicesPage,
});
