import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import type { Order } from "../../../../contract/orders.ts";
import { showOrder } from "../../platform/orders.ts";
import { changeOrder, readOrder } from "./check-out-data.ts";
import type { Draft } from "./draft.ts";
import { DraftKeeper } from "./draft-keeper.ts";

// They outlive the page, so that nothing is lost where somebody looks elsewhere while the server is away.
const keepers = new Map<string, DraftKeeper>();

/** The draft as it is edited on this page, and what keeps it. */
export function useDraft(order: Order): { readonly draft: Draft; readonly keeper: DraftKeeper } {
  const queryClient = useQueryClient();
  const keeper = keeperOf(order);
  const draft = useSyncExternalStore(keeper.subscribe, keeper.read);
  useEffect(() => keeper.see(order), [keeper, order]);
  useEffect(() => {
    if (draft.order === order) return;
    // Not what was rendered: the keeper may just have taken over what the page has read, and the two would undo each other for ever.
    const { order: kept } = keeper.read();
    if (kept !== order) showOrder(queryClient, kept);
  }, [draft.order, order, keeper, queryClient]);
  useEffect(() => keepUntilTheEnd(keeper), [keeper]);
  return { draft, keeper };
}

function keeperOf(order: Order): DraftKeeper {
  const kept = keepers.get(order.id) ?? new DraftKeeper(order, { change: changeOrder, read: readOrder });
  keepers.set(order.id, kept);
  return kept;
}

/** Sends what waits when the page is left, and when the network is back; asks before something would be lost. */
function keepUntilTheEnd(keeper: DraftKeeper): () => void {
  const flush = () => void keeper.flush();
  const leave = (event: BeforeUnloadEvent) => {
    flush();
    if (["away", "held"].includes(keeper.read().save)) event.preventDefault();
  };
  const hide = () => document.visibilityState === "hidden" && flush();
  addEventListener("online", flush);
  addEventListener("beforeunload", leave);
  document.addEventListener("visibilitychange", hide);
  return () => {
    flush();
    removeEventListener("online", flush);
    removeEventListener("beforeunload", leave);
    document.removeEventListener("visibilitychange", hide);
  };
}
