import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { useModalButton } from "../use-modal-button.ts";
import styles from "./ending.module.css";

const loadDialog = () => import("./close-order-dialog.tsx");
const CloseOrderDialog = lazy(loadDialog);

/** Closing an order that was never placed costs the customer nothing and needs no consent. */
export function CloseOrder(props: { readonly orderId: string; readonly name: string }) {
  const { t } = useLingui();
  const { button, modal, nth } = useModalButton(loadDialog);
  const { name } = props;
  return (
    <div className={styles.acts}>
      <Button {...button} aria-label={t`Close the order: ${name}`}>
        <Trans>Close the order</Trans>
      </Button>
      {nth > 0 && (
        <Suspense>
          <CloseOrderDialog key={nth} {...props} {...modal} />
        </Suspense>
      )}
    </div>
  );
}
