import { Button, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { ModalBody } from "../../design/modal-body.tsx";
import { ChangePreview } from "./change-preview.tsx";
import styles from "./life-dialogs.module.css";
import { useLifeChange } from "./use-life-change.ts";

interface AutoRenewalBodyProps {
  readonly subscription: Subscription;
  /** It took the place of another body, and what had the focus is gone with that. */
  readonly takesFocus?: boolean;
  readonly onClose: () => void;
  readonly onChanged: (subscription: Subscription) => void;
}

/** Turns automatic renewal off, or on again, once it was said what that means. */
export function AutoRenewalBody({ subscription, takesFocus = false, onClose, onChanged }: AutoRenewalBodyProps) {
  const { t } = useLingui();
  const [wish] = useState({ autoRenew: !subscription.autoRenew });
  const life = useLifeChange(subscription.id, wish, onChanged);
  const leave = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) leave.current?.focus();
  }, [takesFocus]);
  const title = wish.autoRenew ? t`Turn on automatic renewal` : t`Turn off automatic renewal`;
  return (
    <ModalBody
      title={title}
      wideActions
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={!life.agreeable}
            icon={life.changing ? <Spinner size="tiny" /> : null}
            onClick={life.agree}
          >
            {title}
          </Button>
          <Button ref={leave} onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <p>{subscription.name}</p>
        <ChangePreview {...life} tone={wish.autoRenew ? "info" : "warning"} />
      </div>
    </ModalBody>
  );
}
