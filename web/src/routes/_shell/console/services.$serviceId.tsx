import { createFileRoute } from "@tanstack/react-router";
import { ServicePage } from "../../../features/services/service-page.tsx";
import { serviceRecordsQuery } from "../../../platform/service-records.ts";

export const Route = createFileRoute("/_shell/console/services/$serviceId")({
  loader({ context }) {
    void context.queryClient.prefetchQuery(serviceRecordsQuery);
  },
  component: ServicePage,
});
