import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { Action } from "../../../../contract/resources.ts";
import { RefusableButton } from "../refusable-button.tsx";
import { useModalButton } from "../use-modal-button.ts";
import styles from "./ending.module.css";

const loadDialog = () => import("./close-order-dialog.tsx");
const CloseOrderDialog = lazy(loadDialog);

interface CloseOrderProps {
  readonly orderId: string;
  readonly name: string;
  readonly action: Action;
}

/** Closing an order that was never placed costs the customer nothing and needs no consent. */
export function CloseOrder({ action, ...props }: CloseOrderProps) {
  const { t } = useLingui();
  const { button, modal, nth } = useModalButton(loadDialog);
  const { name } = props;
  return (
    <div className={styles.acts}>
      <RefusableButton action={action} {...button} aria-label={t`Close the order: ${name}`}>
        <Trans>Close the order</Trans>
      </RefusableButton>
      {nth > 0 && (
        <Suspense>
          <CloseOrderDialog key={nth} {...props} {...modal} />
        </Suspense>
      )}
    </div>
  );
}
