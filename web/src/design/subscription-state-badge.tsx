import type { SubscriptionState } from "../../../domain/subscription-states.ts";
import { StateBadge, type StateTone } from "./state-badge.tsx";
import { useStateNames } from "./use-state-names.ts";

const tones = {
  pending: "waiting",
  active: "good",
  suspended: "warning",
  cancelled: "over",
  expired: "over",
} as const satisfies Record<SubscriptionState, StateTone>;

export function SubscriptionStateBadge({ state }: { readonly state: SubscriptionState }) {
  return <StateBadge tone={tones[state]}>{useStateNames()[state]}</StateBadge>;
}
