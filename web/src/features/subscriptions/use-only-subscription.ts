import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect } from "react";
import { subscriptionListQuery } from "./subscriptions-data.ts";
import { isFiltered, type SubscriptionsSearch } from "./subscriptions-search.ts";

/** Journey 3.1: with more than one subscription the list picks one; the only one opens by itself. */
export function useOnlySubscription(search: SubscriptionsSearch, openId: string | undefined): void {
  const navigate = useNavigate();
  const { data, isPlaceholderData } = useInfiniteQuery(subscriptionListQuery(search));
  const items = data?.pages[0]?.items ?? [];
  const only = items.length === 1 && !isFiltered(search) && !isPlaceholderData ? items[0]?.id : undefined;
  useEffect(() => {
    if (openId || !only) return;
    void navigate({ to: "/admin/subscriptions/$subscriptionId", params: { subscriptionId: only }, replace: true });
  }, [openId, only, navigate]);
}
