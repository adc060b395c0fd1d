import { useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { Order } from "../../../../contract/orders.ts";
import { showToast } from "../../design/toasts.ts";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { ApiProblem } from "../../platform/api.ts";
import { refreshTies } from "../../platform/customers.ts";
import { focusPage } from "../../platform/focus-page.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import { orderQuery, showOrder } from "../../platform/orders.ts";
import { changeItems, type ItemWish, itemsOf, placeOrder } from "./reseller-order-data.ts";

type Items = ReturnType<typeof itemsOf>;

/** Changes and places a draft. One write goes after the other, each upon what the one before has made of the order. */
export function useResellerOrder({ id }: Order) {
  const { t } = useLingui();
  const words = useProblemWords();
  const queryClient = useQueryClient();
  const scope = { id: `order ${id}` };
  const attempt = useRef(newIdempotencyKey());
  const latest = () => queryClient.ensureQueryData(orderQuery(id));
  const refused = (error: Error) => {
    const now = error instanceof ApiProblem ? error.document.currentOrder : undefined;
    if (now) showOrder(queryClient, now);
  };
  const change = useMutation({
    scope,
    mutationFn: async (wanted: (items: Items) => Items) => {
      const order = await latest();
      return changeItems(order, wanted(itemsOf(order)));
    },
    onSuccess: (order) => showOrder(queryClient, order),
    onError: (error) => {
      refused(error);
      showToast({ tone: "error", ...words(error) });
    },
  });
  const place = useMutation({
    scope,
    mutationFn: (seen: Order & { readonly totals: NonNullable<Order["totals"]> }) =>
      placeOrder(seen, seen.totals.total, attempt.current),
    onSuccess: (order) => {
      focusPage();
      showOrder(queryClient, order);
      refreshTies(queryClient);
      showToast({ title: t`Order placed`, detail: order.organization.name });
    },
    onError: (error) => {
      refused(error);
      // What is tried next is another decision, unless nothing is known of this one.
      if (error instanceof ApiProblem) attempt.current = newIdempotencyKey();
    },
  });
  return {
    saving: change.isPending,
    placing: place.isPending,
    problem: place.error,
    wish: (itemId: string, wish: ItemWish) =>
      change.mutate((items) => items.map((item) => (item.id === itemId ? { ...item, ...wish } : item))),
    takeOut: (itemId: string) => {
      focusPage();
      change.mutate((items) => items.filter((item) => item.id !== itemId));
    },
    add: (planId: string, countryOfUse: string) => change.mutate((items) => [...items, { planId, countryOfUse }]),
    place: (order: Order) => {
      const { totals } = order;
      if (totals) place.mutate({ ...order, totals });
    },
  };
}
