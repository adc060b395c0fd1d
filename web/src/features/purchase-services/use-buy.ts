import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { showToast } from "../../design/toasts.ts";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { showOrder, startOrder } from "../../platform/orders.ts";
import { chosenPartnerQuery } from "./chosen-partner-data.ts";

/** Buy now: a draft order of one plan, open in the wizard. */
export function useBuy() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const words = useProblemWords();
  const buy = useMutation({
    mutationFn: startOrder,
    onSuccess: (order) => {
      showOrder(queryClient, order);
      // The chosen partner went into the order.
      void queryClient.invalidateQueries({ queryKey: chosenPartnerQuery.queryKey });
      return navigate({ to: "/admin/check-out/$orderId", params: { orderId: order.id }, search: { step: 1 } });
    },
    onError: (error) => {
      const { title, detail } = words(error);
      showToast({ tone: "error", title, detail });
    },
  });
  return (planId: string) => {
    if (!buy.isPending) buy.mutate(planId);
  };
}
