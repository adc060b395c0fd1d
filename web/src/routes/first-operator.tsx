import { createFileRoute } from "@tanstack/react-router";
import { FirstOperatorPage } from "../features/first-operator/first-operator-page.tsx";

export const Route = createFileRoute("/first-operator")({
  validateSearch: (search): { token?: string } => (typeof search.token === "string" ? { token: search.token } : {}),
  component: FirstOperatorPage,
});
