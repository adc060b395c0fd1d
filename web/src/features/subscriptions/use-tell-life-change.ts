import { useLingui } from "@lingui/react/macro";
import type { Subscription } from "../../../../contract/resources.ts";
import { showToast } from "../../design/toasts.ts";
import { useFormat } from "../../design/use-format.ts";

/** Tells what was changed in a subscription's life: what it was, what it is. */
export function useTellLifeChange(): (before: Subscription, after: Subscription) => void {
  const { t } = useLingui();
  const format = useFormat();
  return (before, after) => {
    const detail = after.name;
    const day = after.plannedChange && format.day(after.plannedChange.from);
    if (shownOf(before) === shownOf(after))
      return void showToast({ tone: "info", title: t`Nothing was changed`, detail });
    if (after.state === "cancelled") return void showToast({ title: t`Subscription cancelled`, detail });
    if (before.autoRenew !== after.autoRenew) {
      const title = after.autoRenew ? t`Automatic renewal is on` : t`Automatic renewal is off`;
      return void showToast({ title, detail });
    }
    if (day && JSON.stringify(before.plannedChange) !== JSON.stringify(after.plannedChange)) {
      return void showToast({ title: t`Change planned for ${day}`, detail });
    }
    const undone = before.plannedChange && !after.plannedChange && before.seats === after.seats;
    if (undone && before.plan.id === after.plan.id) return void showToast({ title: t`Planned change undone`, detail });
    showToast({ title: t`Subscription changed`, detail });
  };
}

/** All that may have become another, to be compared. */
function shownOf({ autoRenew, plan, plannedChange, seats, state, term }: Subscription): string {
  return JSON.stringify([state, seats, plan.id, term, autoRenew, plannedChange]);
}
