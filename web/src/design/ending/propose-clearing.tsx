import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { useModalButton } from "../use-modal-button.ts";
import styles from "./ending.module.css";

const loadDialog = () => import("./propose-clearing-dialog.tsx");
const ProposeClearingDialog = lazy(loadDialog);

interface ProposeClearingProps {
  readonly relationshipId: string;
  readonly subscription: { readonly id: string; readonly name: string };
}

export function ProposeClearing(props: ProposeClearingProps) {
  const { t } = useLingui();
  const { button, modal, nth } = useModalButton(loadDialog);
  const { name } = props.subscription;
  return (
    <div className={styles.acts}>
      <Button {...button} aria-label={t`Propose how to clear it: ${name}`}>
        <Trans>Propose how to clear it</Trans>
      </Button>
      {nth > 0 && (
        <Suspense>
          <ProposeClearingDialog key={nth} {...props} {...modal} />
        </Suspense>
      )}
    </div>
  );
}
