import { Button, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { ChangePreview } from "./change-preview.tsx";
import { LifeDialog } from "./life-dialog.tsx";
import { useLifeChange } from "./use-life-change.ts";

interface AutoRenewalDialogProps {
  readonly open: boolean;
  readonly subscription: Subscription;
  readonly onClose: () => void;
  readonly onChanged: (subscription: Subscription) => void;
}

/** Turns automatic renewal off, or on again, once it was said what that means. */
export default function AutoRenewalDialog({ open, subscription, onClose, onChanged }: AutoRenewalDialogProps) {
  const { t } = useLingui();
  const [wish] = useState({ autoRenew: !subscription.autoRenew });
  const life = useLifeChange(subscription.id, wish, onChanged);
  const title = wish.autoRenew ? t`Turn on automatic renewal` : t`Turn off automatic renewal`;
  return (
    <LifeDialog
      open={open}
      title={title}
      onClose={onClose}
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
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <p>{subscription.name}</p>
      <ChangePreview {...life} tone={wish.autoRenew ? "info" : "warning"} />
    </LifeDialog>
  );
}
