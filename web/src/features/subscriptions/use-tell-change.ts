import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import type { RefObject } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { closeToast, showToast } from "../../design/toasts.ts";
import { useProblemWords } from "../../design/use-problem-words.ts";
import { type PartnerChange, showChange, subscriptionKeys } from "./subscriptions-data.ts";
import { takeBack } from "./take-back.ts";

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

  async function undo(change: PartnerChange) {
    place.current?.focus();
    const { own, failures } = await takeBack({ id, name }, change);
    if (own) showChange(queryClient, id, own);
    else void queryClient.invalidateQueries({ queryKey: subscriptionKeys.all });
    const [first] = failures;
    const count = change.others.length + 1;
    if (!first) {
      const detail =
        count > 1
          ? t`${plural(count, { one: "# subscription is as it was before.", other: "# subscriptions are as they were before." })}`
          : own?.after
            ? own.after.partner.name
            : t`No partner`;
      return showToast({ title: t`The change was undone`, detail });
    }
    const { title, detail } = problemWords(first.error);
    const names = count > 1 ? `${failures.map((failure) => failure.name).join(", ")}: ` : "";
    return showToast({
      tone: "error",
      title: failures.length < count ? t`Not everything was undone` : t`The change was not undone`,
      detail: `${names}${title}. ${detail}`,
    });
  }

  return (change: PartnerChange) => {
    const { before, after, others } = change;
    const count = others.length + 1;
    const titles = after
      ? before
        ? t`Partner of record changed`
        : t`Partner of record added`
      : t`Partner of record removed`;
    const partner = (after ?? before)?.partner;
    closeToast(offered);
    offered = showToast({
      title:
        count > 1
          ? t`${plural(count, { one: "Partner of record set for # subscription", other: "Partner of record set for # subscriptions" })}`
          : titles,
      detail: partner ? `${count > 1 ? "" : `${name}: `}${partner.name}, ${partner.partnerId}` : name,
      lasts: 10_000,
      action: { label: t`Undo`, run: () => void undo(change) },
    });
  };
}
