import { createFileRoute } from "@tanstack/react-router";
import { ServicePage } from "../../../features/services/service-page.tsx";
import { serviceRecordQuery } from "../../../platform/service-records.ts";

export const Route = createFileRoute("/_shell/console/services/$serviceId")({
  loader({ context, params }) {
    void context.queryClient.prefetchQuery(serviceRecordQuery(params.serviceId));
  },
  component: ServicePage,
});
