import { useLingui } from "@lingui/react/macro";
import type { OrderState } from "../../../../domain/order-states.ts";
import { StateBadge, type StateTone } from "../../design/state-badge.tsx";

const tones = { draft: "waiting", placed: "good", discarded: "over" } as const satisfies Record<OrderState, StateTone>;

export function useOrderStateNames(): Readonly<Record<OrderState, string>> {
  const { t } = useLingui();
  return {
    draft: t({ context: "order", message: "not placed yet" }),
    placed: t({ context: "order", message: "placed" }),
    discarded: t({ context: "order", message: "discarded" }),
  };
}

export function OrderStateBadge({ state }: { readonly state: OrderState }) {
  return <StateBadge tone={tones[state]}>{useOrderStateNames()[state]}</StateBadge>;
}
