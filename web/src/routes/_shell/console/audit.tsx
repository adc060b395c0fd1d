import { createFileRoute } from "@tanstack/react-router";
import { auditQuery } from "../../../features/audit/audit-data.ts";
import { AuditPage } from "../../../features/audit/audit-page.tsx";
import { readAuditSearch } from "../../../features/audit/audit-search.ts";

export const Route = createFileRoute("/_shell/console/audit")({
  validateSearch: readAuditSearch,
  loaderDeps: ({ search: { subject, organization, act, actor, from, until } }) => ({
    subject,
    organization,
    act,
    actor,
    from,
    until,
  }),
  loader({ context, deps }) {
    void context.queryClient.prefetchInfiniteQuery(auditQuery(deps));
  },
  component: AuditPage,
});
