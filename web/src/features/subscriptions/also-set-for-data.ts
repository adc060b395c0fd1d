import { queryOptions } from "@tanstack/react-query";
import type {
  PartnerOfRecordNamings,
  SubscriptionsPartnerIdCheck,
} from "../../../../contract/partner-of-record-namings.ts";
import type { PartnerOfRecord, PartnerSummary, SubscriptionSummary } from "../../../../contract/resources.ts";
import { apiGet, apiPost } from "../../platform/api.ts";
import { type OtherChange, subscriptionKeys } from "./subscriptions-data.ts";

/** As many as one naming takes, the subscription whose dialog it is among them. */
export const mostAtOnce = 50;

// The most that the server answers at once, and checks at once.
const pageLength = 200;

/** Every subscription of the organization, by name. */
export const allSubscriptionsQuery = queryOptions({
  queryKey: [...subscriptionKeys.all, "every"],
  queryFn: async ({ signal }) => {
    const found: SubscriptionSummary[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: SubscriptionSummary[]; nextCursor: string | null } = await apiGet("/subscriptions", {
        query: { limit: pageLength, cursor },
        signal,
      });
      found.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    return found;
  },
});

export type CheckedSubscription = SubscriptionsPartnerIdCheck["items"][number];

/** What a check of one ID answers for each of several subscriptions: asked anew whenever it is shown. */
export const severalChecksQuery = (partnerId: string, subscriptionIds: readonly string[]) =>
  queryOptions({
    queryKey: [...subscriptionKeys.all, "checks", partnerId, subscriptionIds],
    queryFn: async ({ signal }) => {
      const checked: CheckedSubscription[] = [];
      for (let from = 0; from < subscriptionIds.length; from += pageLength) {
        const asked = subscriptionIds.slice(from, from + pageLength);
        const body = { partnerId, subscriptionIds: asked };
        checked.push(...(await apiPost<SubscriptionsPartnerIdCheck>("/partner-id-checks", body, { signal })).items);
      }
      return checked;
    },
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });

/** Another subscription for which the same partner is to be set, as the person saw it. */
export interface AlsoSet {
  readonly id: string;
  readonly name: string;
  readonly etag: string;
  /** Who is of record until then. */
  readonly before: PartnerSummary | null;
}

/**
 * Names one partner on a subscription and on others, all or nothing.
 *
 * @throws {ApiProblem} 409 or 412 with what concerns each in `items`; then nothing was changed.
 */
export async function namePartnerOnSeveral(
  subscriptionId: string,
  partnerId: string,
  others: readonly AlsoSet[],
  send: { readonly etag: string; readonly idempotencyKey: string },
): Promise<{ after: PartnerOfRecord | null; etag: string; others: OtherChange[] }> {
  const subscriptions = [
    { id: subscriptionId, ifMatch: send.etag },
    ...others.map(({ id, etag }) => ({ id, ifMatch: etag })),
  ];
  const { items } = await apiPost<PartnerOfRecordNamings>(
    "/partner-of-record-namings",
    { partnerId, subscriptions },
    { idempotencyKey: send.idempotencyKey },
  );
  const [own, ...rest] = items;
  return {
    after: own?.partnerOfRecord ?? null,
    etag: own?.etag ?? "",
    others: others.map(({ id, name, before }, place) => ({ id, name, before, etag: rest[place]?.etag ?? "" })),
  };
}
