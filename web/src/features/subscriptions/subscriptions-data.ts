import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from "@tanstack/react-query";
import type {
  HistoryEntry,
  PartnerIdCheck,
  PartnerOfRecord,
  PartnerSummary,
  RecordCorrection,
  Subscription,
  SubscriptionSummary,
} from "../../../../contract/resources.ts";
import { apiDelete, apiGet, apiPost, apiPut } from "../../platform/api.ts";
import type { SubscriptionsSearch } from "./subscriptions-search.ts";

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
}

export const subscriptionKeys = {
  all: ["subscriptions"],
  lists: ["subscriptions", "list"],
  one: (id: string) => ["subscriptions", "one", id],
} as const;

const paging = {
  initialPageParam: null as string | null,
  getNextPageParam: (page: Page<unknown>) => page.nextCursor,
};

export const subscriptionListQuery = ({ q, state, partner, sort }: SubscriptionsSearch) =>
  infiniteQueryOptions({
    queryKey: [...subscriptionKeys.lists, { q, state, partner, sort }],
    queryFn: ({ pageParam, signal }) =>
      apiGet<Page<SubscriptionSummary>>("/subscriptions", {
        query: { q, state, partner, sort, cursor: pageParam },
        signal,
      }),
    placeholderData: keepPreviousData,
    ...paging,
  });

export const subscriptionQuery = (id: string) =>
  queryOptions({
    queryKey: subscriptionKeys.one(id),
    queryFn: ({ signal }) => apiGet<Subscription>(`/subscriptions/${id}`, { signal }),
  });

export const historyQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...subscriptionKeys.one(id), "history"],
    queryFn: ({ pageParam, signal }) =>
      apiGet<Page<HistoryEntry>>(`/subscriptions/${id}/partner-of-record/history`, {
        query: { cursor: pageParam },
        signal,
      }),
    ...paging,
  });

export const correctionsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...subscriptionKeys.one(id), "corrections"],
    queryFn: ({ pageParam, signal }) =>
      apiGet<Page<RecordCorrection>>(`/subscriptions/${id}/partner-of-record/corrections`, {
        query: { cursor: pageParam },
        signal,
      }),
    ...paging,
  });

export function checkPartnerId(subscriptionId: string, partnerId: string): Promise<PartnerIdCheck> {
  return apiPost("/partner-id-checks", { partnerId, subscriptionId });
}

/** A change that was made: what was of record before it, what is now, and the ETag to take it back with. */
export interface PartnerChange {
  readonly before: PartnerOfRecord | null;
  readonly after: PartnerOfRecord | null;
  readonly etag: string;
  /** What was changed on other subscriptions in the same act. */
  readonly others: readonly OtherChange[];
}

/** What was changed on another subscription, and the ETag to take it back with. */
export interface OtherChange {
  readonly id: string;
  readonly name: string;
  /** Who was of record before. */
  readonly before: PartnerSummary | null;
  readonly etag: string;
}

/**
 * Names the partner with that ID; null removes the one that is there.
 *
 * @throws {ApiProblem} 412 where the record has changed since the ETag was read.
 */
export async function setPartnerOfRecord(
  subscriptionId: string,
  partnerId: string | null,
  send: { readonly etag: string; readonly idempotencyKey: string },
): Promise<{ after: PartnerOfRecord | null; etag: string }> {
  const path = `/subscriptions/${subscriptionId}/partner-of-record`;
  let etag = "";
  const sent = {
    ...send,
    onEtag: (one: string) => {
      etag = one;
    },
  };
  const after =
    partnerId === null ? await apiDelete(path, sent) : await apiPut<PartnerOfRecord>(path, { partnerId }, sent);
  return { after: after ?? null, etag };
}

/** Shows the change at once everywhere on the page, then reads again what else follows from it. */
export function showChange(
  queryClient: QueryClient,
  id: string,
  { after, etag }: Pick<PartnerChange, "after" | "etag">,
) {
  queryClient.setQueryData<Subscription>(
    subscriptionKeys.one(id),
    (subscription) =>
      subscription && {
        ...subscription,
        partnerOfRecord: after,
        partnerOfRecordEtag: etag,
        actions: {
          ...subscription.actions,
          addPartnerOfRecord: { allowed: after === null },
          changePartnerOfRecord: { allowed: after !== null },
          removePartnerOfRecord: { allowed: after !== null },
        },
      },
  );
  void queryClient.invalidateQueries({ queryKey: subscriptionKeys.all });
  void queryClient.invalidateQueries({ queryKey: ["partner-relationships"] });
}
