import { Button, Checkbox, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { ModalBody } from "../../design/modal-body.tsx";
import { ChangePreview } from "./change-preview.tsx";
import styles from "./life-dialogs.module.css";
import { useLifeChange } from "./use-life-change.ts";

interface CancelBodyProps {
  readonly subscription: Subscription;
  readonly onClose: () => void;
  /** Turning off automatic renewal lets it run to the end of what is paid for. */
  readonly onInstead: () => void;
  readonly onChanged: (subscription: Subscription) => void;
}

/** Ends a subscription at once and for good: every consequence stands there, and the person has to say that it is understood. */
export function CancelBody({ subscription, onClose, onInstead, onChanged }: CancelBodyProps) {
  const { t } = useLingui();
  const hintId = useId();
  const [offersInstead] = useState(subscription.autoRenew && subscription.actions.changeAutoRenewal.allowed);
  const [understood, setUnderstood] = useState(false);
  const life = useLifeChange(subscription.id, "cancellation", onChanged);
  const ready = understood && life.agreeable;
  return (
    <ModalBody
      title={t`Cancel subscription`}
      wideActions
      actions={
        <>
          <Button
            className={styles.danger ?? ""}
            appearance="primary"
            disabledFocusable={!ready}
            aria-describedby={ready ? undefined : hintId}
            icon={life.changing ? <Spinner size="tiny" /> : null}
            onClick={() => ready && life.agree()}
          >
            <Trans>Cancel subscription</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Keep subscription</Trans>
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <p>{subscription.name}</p>
        <ChangePreview {...life} tone="warning" />
        {offersInstead && (
          <Button className={styles.instead ?? ""} onClick={onInstead}>
            <Trans>Turn off automatic renewal</Trans>
          </Button>
        )}
        <Checkbox
          label={t`I understand that this is final and that nothing is refunded`}
          checked={understood}
          onChange={(_, { checked }) => setUnderstood(checked === true)}
        />
        <p id={hintId} className={styles.hint}>
          {!understood && <Trans>Tick the box first.</Trans>}
        </p>
      </div>
    </ModalBody>
  );
}
