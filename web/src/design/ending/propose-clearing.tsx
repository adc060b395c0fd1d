import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { clearingKinds } from "../../../../domain/clearing-proposals.ts";
import { RefusableButton } from "../refusable-button.tsx";
import { useModalButton } from "../use-modal-button.ts";
import type { ClearingActions } from "./clearing-actions.ts";
import styles from "./ending.module.css";

const loadDialog = () => import("./propose-clearing-dialog.tsx");
const ProposeClearingDialog = lazy(loadDialog);

interface ProposeClearingProps {
  readonly relationshipId: string;
  readonly subscription: { readonly id: string; readonly name: string };
  readonly actions: ClearingActions;
}

/** Which of the ways are refused, and why, stands at each; where every one is, it stands here. */
export function ProposeClearing(props: ProposeClearingProps) {
  const { t } = useLingui();
  const { button, modal, nth } = useModalButton(loadDialog);
  const { actions, subscription } = props;
  const { name } = subscription;
  const open = clearingKinds.find((kind) => actions[kind].allowed) ?? clearingKinds[0];
  return (
    <div className={styles.acts}>
      <RefusableButton action={actions[open]} {...button} aria-label={t`Propose how to clear it: ${name}`}>
        <Trans>Propose how to clear it</Trans>
      </RefusableButton>
      {nth > 0 && (
        <Suspense>
          <ProposeClearingDialog key={nth} {...props} {...modal} />
        </Suspense>
      )}
    </div>
  );
}
