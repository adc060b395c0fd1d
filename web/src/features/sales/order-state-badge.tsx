import type { OrderState } from "../../../../domain/order-states.ts";
import { useOrderStateNames } from "../../design/register-names/use-order-state-names.ts";
import { StateBadge, type StateTone } from "../../design/state-badge.tsx";

const tones = { draft: "waiting", placed: "good", discarded: "over" } as const satisfies Record<OrderState, StateTone>;

export function OrderStateBadge({ state }: { readonly state: OrderState }) {
  return <StateBadge tone={tones[state]}>{useOrderStateNames()[state]}</StateBadge>;
}
