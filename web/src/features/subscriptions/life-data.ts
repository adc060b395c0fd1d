import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Service, Subscription } from "../../../../contract/resources.ts";
import type { ChangeSubscription, SubscriptionChangePreview } from "../../../../contract/subscription-changes.ts";
import { apiGet, apiPatch, apiPost } from "../../platform/api.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import { subscriptionKeys } from "./subscriptions-data.ts";

/** What is asked for: a change, or the end. */
export type LifeWish = ChangeSubscription | "cancellation";

// Each is asked for anew, because prices and days pass: it is agreed to as it was read.
const anew = { staleTime: 0, gcTime: 0 } as const;

/** What a change or a cancellation would cost and do, in the language of the screen. */
export const previewQuery = (id: string, wish: LifeWish, language: string) =>
  queryOptions({
    queryKey: ["subscription-previews", id, wish, language],
    queryFn: ({ signal }) => readPreview(id, wish, signal),
    ...anew,
  });

function readPreview(id: string, wish: LifeWish, signal?: AbortSignal): Promise<SubscriptionChangePreview> {
  const path = `/subscriptions/${id}`;
  const send = signal ? { signal } : {};
  return wish === "cancellation"
    ? apiPost(`${path}/cancellation-previews`, undefined, send)
    : apiPost(`${path}/change-previews`, wish, send);
}

/** Does what was agreed to. @throws {ApiProblem} 409 `quote-changed` where it would cost or do something else by now. */
export function makeLifeChange(
  id: string,
  wish: LifeWish,
  { quote, idempotencyKey }: { quote: string; idempotencyKey: string },
): Promise<Subscription> {
  const path = `/subscriptions/${id}`;
  return wish === "cancellation"
    ? apiPost(`${path}/cancellation`, { quote }, { idempotencyKey })
    : apiPatch(path, { ...wish, quote }, { idempotencyKey });
}

/** Takes back what is planned for the renewal: from then on everything stays as it is now. It costs nothing. */
export async function undoPlannedChange({ id, seats, plan, term }: Subscription): Promise<Subscription> {
  const wish = { seats, planId: plan.id, term };
  const { quote } = await readPreview(id, wish);
  return makeLifeChange(id, wish, { quote, idempotencyKey: newIdempotencyKey() });
}

/** Shows the subscription as it is now everywhere on the page, then reads again what else follows from it. */
export function showSubscription(queryClient: QueryClient, subscription: Subscription): void {
  queryClient.setQueryData(subscriptionKeys.one(subscription.id), subscription);
  for (const queryKey of [subscriptionKeys.all, ["partner-relationships"], ["home"]]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}

/** The plans of a service with what they cost where the subscription is used. */
export const plansQuery = ({ service, countryOfUse }: Pick<Subscription, "service" | "countryOfUse">) =>
  queryOptions({
    queryKey: ["services", countryOfUse],
    queryFn: ({ signal }) =>
      apiGet<{ items: readonly Service[] }>("/services", { query: { country: countryOfUse }, signal }),
    select: ({ items }) => items.find(({ id }) => id === service.id)?.plans ?? [],
  });
