import { type SubscriptionState, subscriptionStates } from "../../../../domain/subscription-states.ts";

const sorts = ["name", "-name", "renewsOn", "-renewsOn", "seats", "-seats"] as const;
export type SubscriptionSort = (typeof sorts)[number];

/** What the list shows, as the address bar remembers it. */
export interface SubscriptionsSearch {
  readonly q?: string | undefined;
  readonly state?: readonly SubscriptionState[] | undefined;
  readonly partner?: "none" | undefined;
  /** By name where it says nothing. */
  readonly sort?: SubscriptionSort | undefined;
}

/** What the address says; what it says wrongly is dropped. */
export function readSubscriptionsSearch(raw: Record<string, unknown>): SubscriptionsSearch {
  const q = typeof raw.q === "string" ? raw.q.trim().slice(0, 100) : "";
  const asked = [raw.state].flat();
  const state = subscriptionStates.filter((one) => asked.includes(one));
  const sort = sorts.find((one) => one === raw.sort);
  return {
    ...(q && { q }),
    ...(state.length > 0 && { state }),
    ...(raw.partner === "none" && { partner: "none" }),
    ...(sort && sort !== "name" && { sort }),
  };
}

export function isFiltered(search: SubscriptionsSearch): boolean {
  return Boolean(search.q || search.state?.length || search.partner);
}

const dialogs = ["add", "edit", "contact", "change", "auto-renewal", "cancel"] as const;
export type SubscriptionDialog = (typeof dialogs)[number];

/** The dialog that is open on a subscription's page. */
export function readSubscriptionDialog(raw: Record<string, unknown>): {
  readonly dialog?: SubscriptionDialog | undefined;
} {
  const dialog = dialogs.find((one) => one === raw.dialog);
  return dialog ? { dialog } : {};
}
