import { createFileRoute } from "@tanstack/react-router";
import { RegisterPartnerPage } from "../../../features/partners/register-partner-page.tsx";

export const Route = createFileRoute("/_shell/console/partners/register")({
  validateSearch: ({ headquarters }: Record<string, unknown>): { headquarters?: string } =>
    typeof headquarters === "string" ? { headquarters } : {},
  component: RegisterPartnerPage,
});
