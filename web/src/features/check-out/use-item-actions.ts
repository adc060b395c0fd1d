import { useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import type { Order, OrderItem } from "../../../../contract/orders.ts";
import { showToast } from "../../design/toasts.ts";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { changeOrder, putPartner } from "./check-out-data.ts";
import type { DraftKeeper } from "./draft-keeper.ts";
import { noEdits, wholeList } from "./order-edits.ts";

type NewItem = Omit<ReturnType<typeof wholeList>[number], "id">;

/** Adds plans to the order and takes items out; what was taken out can be taken back, its partner with it. */
export function useItemActions(keeper: DraftKeeper) {
  const { t } = useLingui();
  const words = useProblemWords();
  const tellProblem = (error: unknown) => {
    const { title, detail } = words(error);
    showToast({ tone: "error", title, detail });
  };

  const add = useMutation({
    mutationFn: ({ item }: { item: { planId: string } | NewItem; after?: (order: Order) => unknown }) =>
      keeper.act((order) => changeOrder(order.id, { items: [...wholeList(order, noEdits), item] }, order.etag)),
    onSuccess: (order, { after }) => after?.(order),
    onError: tellProblem,
  });

  function giveBack(item: OrderItem) {
    const { plan, seats, term, countryOfUse, partnerOfRecord } = item;
    add.mutate({
      item: { planId: plan.id, seats, term, countryOfUse },
      after: ({ items }) => {
        const back = items.at(-1);
        const partnerId = partnerOfRecord?.partner.partnerId ?? null;
        // It came back with the order's partner, which need not be its own.
        if (!back || (back.partnerOfRecord?.partner.partnerId ?? null) === partnerId) return;
        keeper.act((order) => putPartner(order, back.id, partnerId)).catch(tellProblem);
      },
    });
  }

  const takeOut = useMutation({
    mutationFn: (item: OrderItem) =>
      keeper.act((order) => {
        const items = wholeList(order, noEdits).filter(({ id }) => id !== item.id);
        return changeOrder(order.id, { items }, order.etag);
      }),
    onSuccess: (_, item) => {
      document.getElementById("add-plan")?.focus();
      showToast({
        tone: "info",
        title: t`Taken out of the order`,
        detail: item.name,
        action: { label: t`Undo`, run: () => giveBack(item) },
      });
    },
    onError: tellProblem,
  });

  return {
    busy: add.isPending || takeOut.isPending,
    add: (planId: string) => add.mutate({ item: { planId }, after: ({ items }) => focusItem(items.at(-1)?.id) }),
    takeOut: (item: OrderItem) => takeOut.mutate(item),
  };
}

/** The quantity of what was added is what one looks at next. */
function focusItem(id: string | undefined) {
  requestAnimationFrame(() => document.getElementById(`seats-${id}`)?.focus());
}
