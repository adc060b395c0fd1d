import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { Order } from "../../../../contract/orders.ts";
import { ApiProblem } from "../../platform/api.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import { showPlacedOrder } from "../../platform/orders.ts";
import { placeOrder } from "./check-out-data.ts";
import type { DraftKeeper } from "./draft-keeper.ts";

/** Places the order once, however often the button is pressed or the answer is lost. The page then shows the confirmation. */
export function usePlacement(keeper: DraftKeeper) {
  const queryClient = useQueryClient();
  const key = useRef(newIdempotencyKey());
  const underWay = useRef(false);
  const placement = useMutation({
    mutationFn: (seen: Order) =>
      keeper.act(() => {
        if (!seen.totals) throw new Error("An order without a total has no button to place it.");
        return placeOrder(seen, seen.totals.total, key.current);
      }),
    onSuccess: (order) => showPlacedOrder(queryClient, order),
    onError: (error) => {
      // A refusal is an answer: what is tried after it is another decision.
      if (error instanceof ApiProblem && error.document.status < 500) key.current = newIdempotencyKey();
    },
    onSettled: () => {
      underWay.current = false;
    },
  });
  return {
    isPending: placement.isPending,
    error: placement.error,
    place: (seen: Order) => {
      if (underWay.current) return;
      underWay.current = true;
      placement.mutate(seen);
    },
  };
}
