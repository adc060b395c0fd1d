import { useLingui } from "@lingui/react/macro";
import type { SubscriptionState } from "../../../domain/subscription-states.ts";

/** The name of each state of a subscription. */
export function useStateNames(): Readonly<Record<SubscriptionState, string>> {
  const { t } = useLingui();
  return {
    pending: t({ context: "subscription", message: "pending" }),
    active: t({ context: "subscription", message: "active" }),
    suspended: t({ context: "subscription", message: "suspended" }),
    cancelled: t({ context: "subscription", message: "cancelled" }),
    expired: t({ context: "subscription", message: "expired" }),
  };
}
