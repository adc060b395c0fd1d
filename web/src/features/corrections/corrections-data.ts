import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import type {
  HistoryEntry,
  RecordCorrection,
  Subscription,
  SubscriptionSummary,
} from "../../../../contract/resources.ts";
import { apiGet, apiPost } from "../../platform/api.ts";
import { everyItem } from "../../platform/every-item.ts";
import type { ListPage } from "../../platform/list-page.ts";
import type { CorrectionsSearch } from "./corrections-search.ts";

const keys = {
  all: ["corrections"],
  one: (id: string) => ["corrections", "one", id],
} as const;

/** What an operator writes into the record. */
export interface Correction {
  readonly from: string;
  readonly until: string | null;
  readonly partnerId: string | null;
  readonly reason: string;
}

/** Subscriptions of every organization. */
export const correctableQuery = ({ q }: CorrectionsSearch) =>
  infiniteQueryOptions({
    queryKey: [...keys.all, "list", { q }],
    queryFn: ({ pageParam, signal }) =>
      apiGet<ListPage<SubscriptionSummary>>("/subscriptions", { query: { q, cursor: pageParam, limit: 30 }, signal }),
    placeholderData: keepPreviousData,
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });

export const correctedSubscriptionQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.one(id), "subscription"],
    queryFn: ({ signal }) => apiGet<Subscription>(`/subscriptions/${id}`, { signal }),
  });

/** The whole record, also as it was held true at an instant: a preview over a part of it would be wrong. */
export const recordQuery = (id: string, knownAt: string | null = null) =>
  queryOptions({
    queryKey: [...keys.one(id), "history", knownAt],
    queryFn: async ({ signal }) => {
      const path = `/subscriptions/${id}/partner-of-record/history`;
      if (!knownAt) return everyItem<HistoryEntry>(path, signal);
      const { items } = await apiGet<ListPage<HistoryEntry>>(path, { query: { knownAt, limit: 200 }, signal });
      return items;
    },
    staleTime: 0,
  });

export const madeCorrectionsQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.one(id), "made"],
    queryFn: ({ signal }) => everyItem<RecordCorrection>(`/subscriptions/${id}/partner-of-record/corrections`, signal),
  });

/** @throws {ApiProblem} where the record cannot be corrected so. */
export async function correctRecord(
  queryClient: QueryClient,
  id: string,
  correction: Correction,
  idempotencyKey: string,
): Promise<void> {
  await apiPost(`/subscriptions/${id}/partner-of-record/corrections`, correction, { idempotencyKey });
  for (const queryKey of [keys.all, ["subscriptions"], ["audit"]]) void queryClient.invalidateQueries({ queryKey });
}
