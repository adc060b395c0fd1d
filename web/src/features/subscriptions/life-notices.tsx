import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useId } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { ActionReason } from "../../design/action-reason.tsx";
import { Notice } from "../../design/notice.tsx";
import { ProblemNotice } from "../../design/problem-notice.tsx";
import { useFormat } from "../../design/use-format.ts";
import { lastDayOf } from "./last-day.ts";
import { showSubscription, undoPlannedChange } from "./life-data.ts";
import styles from "./life-notices.module.css";
import { PlannedChangeText } from "./planned-change-text.tsx";

interface LifeNoticesProps {
  readonly subscription: Subscription;
  readonly onUndone: (subscription: Subscription) => void;
}

/** What its state means, what is planned for it, and what stands in the way of its renewal. */
export function LifeNotices({ subscription, onUndone }: LifeNoticesProps) {
  const { renewalProblem } = subscription;
  const meaning = useMeaning(subscription);
  return (
    <div className={styles.root}>
      {meaning && (
        <Notice tone={subscription.state === "suspended" ? "warning" : "info"}>
          <p>{meaning}</p>
        </Notice>
      )}
      {renewalProblem && (
        <Notice tone="warning">
          <p>{renewalProblem.sentence}</p>
        </Notice>
      )}
      {subscription.plannedChange && <Planned subscription={subscription} onUndone={onUndone} />}
    </div>
  );
}

/** What a state means; nothing where there is nothing to say beyond the word. */
function useMeaning(subscription: Subscription): string {
  const { t } = useLingui();
  const format = useFormat();
  const { autoRenew, endedAt, partnerOfRecord, state } = subscription;
  const lastDay = lastDayOf(subscription);
  const day = lastDay && format.day(lastDay);
  const ended = endedAt && format.day(endedAt);
  const said = {
    pending: [t`It is being set up and becomes active by itself.`],
    active:
      !autoRenew && day
        ? [
            t`It is not renewed: it can be used until ${day}, and then it expires.`,
            partnerOfRecord && t`Its partner of record stays until then.`,
          ]
        : [],
    suspended: [
      t`Billing has suspended it, and it cannot be used at present.`,
      autoRenew ? t`It is renewed all the same.` : t`It is not renewed.`,
      partnerOfRecord && t`Its partner of record stays.`,
    ],
    cancelled: [t`It was cancelled on ${ended}. That is final; its history stays.`],
    expired: [t`It was not renewed and expired on ${ended}. That is final; its history stays.`],
  }[state];
  return said.filter((sentence) => sentence !== null).join(" ");
}

function Planned({ subscription, onUndone }: LifeNoticesProps) {
  const queryClient = useQueryClient();
  const reasonId = useId();
  const action = subscription.actions.changeAutoRenewal;
  const undo = useMutation({
    mutationFn: () => undoPlannedChange(subscription),
    onSuccess: (after) => {
      showSubscription(queryClient, after);
      onUndone(after);
    },
  });
  if (!subscription.plannedChange) return null;
  return (
    <Notice tone="info">
      <p className={styles.planned}>
        <PlannedChangeText planned={subscription.plannedChange} />
      </p>
      <Button
        size="small"
        disabledFocusable={!action.allowed || undo.isPending}
        aria-describedby={action.allowed ? undefined : reasonId}
        onClick={() => action.allowed && !undo.isPending && undo.mutate()}
      >
        <Trans>Undo planned change</Trans>
      </Button>
      <ActionReason id={reasonId} action={action} />
      <div role="status">{undo.error && <ProblemNotice error={undo.error} />}</div>
    </Notice>
  );
}
