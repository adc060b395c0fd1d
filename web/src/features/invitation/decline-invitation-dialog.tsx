import { Button, Field, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import type { ResellerInvitation } from "../../../../contract/relationships.ts";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import { useClosing } from "../../design/use-closing.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { useKeptDraft } from "../../platform/kept-draft.ts";
import { declineInvitation, showInvitation } from "./invitation-data.ts";
import styles from "./invitation-page.module.css";

interface DeclineInvitationDialogProps extends ModalState {
  readonly invitation: ResellerInvitation;
}

export default function DeclineInvitationDialog({ invitation, ...modal }: DeclineInvitationDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [reason, write] = useKeptDraft(`decline ${invitation.id}`);
  const closing = useClosing(modal);
  const { name } = invitation.partner;
  const decline = useMutation({
    mutationFn: () => declineInvitation(invitation.id, reason.trim()),
    onSuccess: (declined) => {
      write("");
      closing.closeAnd(() => showInvitation(queryClient, declined));
      showToast({ title: t`The invitation was declined`, detail: name });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!decline.isPending) decline.mutate();
  };
  return (
    <Modal {...modal} onGone={closing.onGone}>
      <ModalBody
        title={t`Decline the invitation?`}
        onSubmit={submit}
        actions={
          <>
            <Button type="submit" appearance="primary" disabledFocusable={decline.isPending}>
              <Trans>Decline</Trans>
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <div className={styles.answer}>
          <ProblemBar error={decline.error} />
          <p>
            <Trans>{name} is told, and would have to invite you again.</Trans>
          </p>
          <Field label={t`Reason (optional)`} hint={t`The reseller reads it.`} className={styles.full ?? ""}>
            <Textarea
              value={reason}
              rows={3}
              maxLength={1000}
              resize="vertical"
              onChange={(_, { value }) => write(value)}
            />
          </Field>
        </div>
      </ModalBody>
    </Modal>
  );
}
