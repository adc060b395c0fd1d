import { useMutation } from "@tanstack/react-query";
import type { Order } from "../../../../contract/orders.ts";
import { putPartner } from "./check-out-data.ts";
import type { DraftKeeper } from "./draft-keeper.ts";

interface PartnerWish {
  /** The items that it is for; `[null]`: the order as a whole, all or nothing. */
  readonly items: readonly (string | null)[];
  /** Null takes the partner off. */
  readonly partnerId: string | null;
}

/** Puts a partner on an order or takes it off, after everything edited was sent. */
export function usePutPartner(keeper: DraftKeeper) {
  return useMutation({
    mutationFn: async ({ items, partnerId }: PartnerWish) => {
      let answer: Order | undefined;
      for (const item of items) answer = await keeper.act((order) => putPartner(order, item, partnerId));
      return answer;
    },
  });
}
export type PutPartner = ReturnType<typeof usePutPartner>;
