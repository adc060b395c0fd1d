import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import type { RefObject } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { closeToast, showToast } from "../../design/toasts.ts";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import { type PartnerChange, setPartnerOfRecord, showChange } from "./subscriptions-data.ts";

// Only the last change can be taken back: a new one makes the offer of the one before it empty.
let offered = 0;

/**
 * Tells a change and offers to take it back: a new fact that restores what was, and not an erasure.
 *
 * @param place takes the focus when the button that was pressed is gone with its toast.
 */
export function useTellChange({ id, name }: Pick<Subscription, "id" | "name">, place: RefObject<HTMLElement | null>) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const problemWords = useProblemWords();

  async function undo({ before, etag }: PartnerChange) {
    place.current?.focus();
    try {
      const wanted = before?.partner.partnerId ?? null;
      const done = await setPartnerOfRecord(id, wanted, { etag, idempotencyKey: newIdempotencyKey() });
      showChange(queryClient, id, done);
      showToast({ title: t`The change was undone`, detail: done.after ? done.after.partner.name : t`No partner` });
    } catch (error) {
      const { title, detail } = problemWords(error);
      showToast({ tone: "error", title: t`The change was not undone`, detail: `${title}. ${detail}` });
    }
  }

  return (change: PartnerChange) => {
    const { before, after } = change;
    const titles = after
      ? before
        ? t`Partner of record changed`
        : t`Partner of record added`
      : t`Partner of record removed`;
    const partner = (after ?? before)?.partner;
    closeToast(offered);
    offered = showToast({
      title: titles,
      detail: partner ? `${name}: ${partner.name}, ${partner.partnerId}` : name,
      lasts: 10_000,
      action: { label: t`Undo`, run: () => void undo(change) },
    });
  };
}
