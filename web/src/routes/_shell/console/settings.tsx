import { createFileRoute } from "@tanstack/react-router";
import { vendorSettingsQuery } from "../../../features/vendor-settings/vendor-settings-data.ts";
import { VendorSettingsPage } from "../../../features/vendor-settings/vendor-settings-page.tsx";

export const Route = createFileRoute("/_shell/console/settings")({
  loader({ context }) {
    void context.queryClient.prefetchQuery(vendorSettingsQuery);
  },
  component: VendorSettingsPage,
});
