import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { useModalButton } from "../../design/use-modal-button.ts";

const loadDialog = () => import("./discard-draft-dialog.tsx");
const DiscardDraftDialog = lazy(loadDialog);

interface DiscardDraftProps {
  readonly id: string;
  readonly name: string;
  /** The id of the reason why this person may not; null: may. */
  readonly refusedBy: string | null;
}

export function DiscardDraft({ id, name, refusedBy }: DiscardDraftProps) {
  const { t } = useLingui();
  const { button, modal, nth } = useModalButton(loadDialog);
  return (
    <>
      <Button
        {...button}
        appearance="subtle"
        aria-label={t`Discard: ${name}`}
        disabledFocusable={refusedBy !== null}
        aria-describedby={refusedBy ?? undefined}
        onClick={() => refusedBy === null && button.onClick()}
      >
        <Trans>Discard</Trans>
      </Button>
      {nth > 0 && (
        <Suspense>
          <DiscardDraftDialog key={nth} {...modal} id={id} name={name} />
        </Suspense>
      )}
    </>
  );
}
