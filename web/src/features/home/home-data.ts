import { queryOptions } from "@tanstack/react-query";
import type { AuditEvent, PartnerRelationship, SubscriptionSummary } from "../../../../contract/resources.ts";
import { apiGet } from "../../platform/api.ts";
import type { ListPage } from "../../platform/list-page.ts";

/** Every item of a list, page after page: figures over a part of it would be wrong. */
async function everyItem<Item>(path: string, signal: AbortSignal): Promise<readonly Item[]> {
  const items: Item[] = [];
  let cursor: string | null = null;
  do {
    const page: ListPage<Item> = await apiGet(path, { query: { limit: 200, cursor }, signal });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return items;
}

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

export const recentEventsQuery = queryOptions({
  queryKey: ["home", "audit-events"],
  queryFn: ({ signal }) => apiGet<ListPage<AuditEvent>>("/audit-events", { query: { limit: 100 }, signal }),
  staleTime: 0,
});
