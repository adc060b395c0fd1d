import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { showToast } from "../../design/toasts.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { type PlanRecord, sellPlan } from "./services-data.ts";
import { SettleDialog } from "./settle-dialog.tsx";

interface SaleDialogProps extends ModalState {
  readonly plan: PlanRecord;
}

/** What it means that a plan is off sale, or on sale again, before it is so. */
export default function SaleDialog({ plan, ...modal }: SaleDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  // As it was when the dialog opened: the page reads it anew before the dialog is gone.
  const [isOff] = useState(plan.offSaleSince !== null);
  const { id, name, subscriptions } = plan;
  const write = useMutation({
    mutationFn: () => sellPlan(queryClient, id, isOff),
    onSuccess: () => {
      showToast({ title: isOff ? t`On sale again: ${name}` : t`Off sale: ${name}` });
      modal.onClose();
    },
  });
  return (
    <SettleDialog
      modal={modal}
      title={isOff ? t`Put ${name} on sale again?` : t`Take ${name} off sale?`}
      submitName={isOff ? <Trans>Put on sale</Trans> : <Trans>Take off sale</Trans>}
      write={write}
      onTry={() => true}
    >
      {isOff ? (
        <p>
          <Trans>From now on it can be ordered in every country where it has a price, at that price.</Trans>
        </p>
      ) : (
        <>
          <p>
            <Trans>
              From now on it cannot be ordered, and no subscription can change to it. An order that holds it and is not
              placed yet says so, and is placed once the plan is taken out.
            </Trans>
          </p>
          <p>
            <Plural
              value={subscriptions}
              _0="No subscription has it."
              one="# subscription keeps it and is renewed at its price."
              other="# subscriptions keep it and are renewed at its price."
            />
          </p>
          <p>
            <Trans>You can put it on sale again at any time.</Trans>
          </p>
        </>
      )}
    </SettleDialog>
  );
}
