import { queryOptions } from "@tanstack/react-query";
import type { AuditEvent, PartnerRelationship, SubscriptionSummary } from "../../../../contract/resources.ts";
import { apiGet } from "../../platform/api.ts";
import { everyItem } from "../../platform/every-item.ts";
import type { ListPage } from "../../platform/list-page.ts";
import { recentChanges } from "./recent-changes.ts";

export const ownSubscriptionsQuery = queryOptions({
  queryKey: ["home", "subscriptions"],
  queryFn: ({ signal }) => everyItem<SubscriptionSummary>("/subscriptions", signal),
  staleTime: 0,
});

export const ownRelationshipsQuery = queryOptions({
  queryKey: ["home", "partner-relationships"],
  queryFn: ({ signal }) => everyItem<PartnerRelationship>("/partner-relationships", signal),
  staleTime: 0,
});

export const recentChangesQuery = queryOptions({
  queryKey: ["home", "audit-events"],
  queryFn: ({ signal }) =>
    recentChanges((cursor) => apiGet<ListPage<AuditEvent>>("/audit-events", { query: { limit: 100, cursor }, signal })),
  staleTime: 0,
});
