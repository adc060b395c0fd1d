import { useLingui } from "@lingui/react/macro";
import type { OrderState } from "../../../../domain/order-states.ts";

export function useOrderStateNames(): Readonly<Record<OrderState, string>> {
  const { t } = useLingui();
  return {
    draft: t({ context: "order", message: "not placed yet" }),
    placed: t({ context: "order", message: "placed" }),
    discarded: t({ context: "order", message: "discarded" }),
  };
}
