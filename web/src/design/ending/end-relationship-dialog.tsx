import { Button, Field, Spinner, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { endRelationship } from "../../platform/clearing-proposals.ts";
import { refreshTies } from "../../platform/customers.ts";
import form from "../entry-form.module.css";
import { Modal } from "../modal.tsx";
import { ModalBody } from "../modal-body.tsx";
import { ProblemBar } from "../problem-bar.tsx";
import { showToast } from "../toasts.ts";
import { useClosing } from "../use-closing.ts";
import type { ModalState } from "../use-modal-button.ts";

interface EndRelationshipDialogProps extends ModalState {
  readonly relationshipId: string;
  readonly customer: string;
  /** The location that sells, where several do. */
  readonly seller: string | undefined;
}

/** The end, which is final. What has come in the way since the page was loaded is refused and shown. */
export default function EndRelationshipDialog({
  relationshipId,
  customer,
  seller,
  ...modal
}: EndRelationshipDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const closing = useClosing(modal);
  const [reason, setReason] = useState("");
  const end = useMutation({
    mutationFn: () => endRelationship(relationshipId, reason.trim()),
    onSuccess: () => {
      showToast({ title: t`The reseller relationship has ended`, detail: customer });
      closing.closeAnd(() => refreshTies(queryClient));
    },
  });
  // What has come in the way is shown on the page once the refusal has been read.
  const close = () => (end.isError ? closing.closeAnd(() => refreshTies(queryClient)) : modal.onClose());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!end.isPending) end.mutate();
  };
  return (
    <Modal {...modal} onClose={close} onGone={closing.onGone}>
      <ModalBody
        title={t`Remove the reseller relationship?`}
        onSubmit={submit}
        wideActions
        actions={
          <>
            <Button
              type="submit"
              appearance="primary"
              disabledFocusable={end.isPending}
              icon={end.isPending ? <Spinner size="tiny" /> : null}
            >
              <Trans>Remove reseller relationship</Trans>
            </Button>
            <Button onClick={close}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <div className={form.form}>
          <ProblemBar error={end.error} />
          <p>
            <strong>{customer}</strong>
          </p>
          {seller ? (
            <p>
              <Trans>
                {seller} can no longer order for this customer, and you no longer see what it sold as reseller. Your
                other locations go on selling to it. Both sides are told.
              </Trans>
            </p>
          ) : (
            <p>
              <Trans>
                You can no longer order for this customer, and you no longer see its subscriptions as reseller. Both
                sides are told. To sell to it again, you send a new invitation.
              </Trans>
            </p>
          )}
          <Field label={t`Reason`} hint={t`Optional; the customer reads it`}>
            <Textarea value={reason} maxLength={1000} rows={2} onChange={(_, data) => setReason(data.value)} />
          </Field>
        </div>
      </ModalBody>
    </Modal>
  );
}
