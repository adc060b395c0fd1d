import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { SubscriptionState } from "../../../../domain/subscription-states.ts";

/** What stands under a number of subscriptions in one state. */
export function useStateCounts(): (state: SubscriptionState, count: number) => string {
  const { t } = useLingui();
  return (state, count) =>
    ({
      pending: t`${plural(count, { one: "pending subscription", other: "pending subscriptions" })}`,
      active: t`${plural(count, { one: "active subscription", other: "active subscriptions" })}`,
      suspended: t`${plural(count, { one: "suspended subscription", other: "suspended subscriptions" })}`,
      cancelled: t`${plural(count, { one: "cancelled subscription", other: "cancelled subscriptions" })}`,
      expired: t`${plural(count, { one: "expired subscription", other: "expired subscriptions" })}`,
    })[state];
}
