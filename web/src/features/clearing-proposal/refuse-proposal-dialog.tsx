import { Button, Field, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { FormEvent } from "react";
import type { ClearingProposal } from "../../../../contract/relationships.ts";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import { useClosing } from "../../design/use-closing.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { showClearingProposal } from "../../platform/clearing-proposals.ts";
import { useKeptDraft } from "../../platform/kept-draft.ts";
import { refuseProposal } from "./clearing-proposal-data.ts";
import styles from "./proposal-page.module.css";

interface RefuseProposalDialogProps extends ModalState {
  readonly proposal: ClearingProposal;
}

export default function RefuseProposalDialog({ proposal, ...modal }: RefuseProposalDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [reason, write] = useKeptDraft(`refusal ${proposal.id}`);
  const closing = useClosing(modal);
  const { name } = proposal.partner;
  const refuse = useMutation({
    mutationFn: () => refuseProposal(proposal.id, reason.trim()),
    onSuccess: (refused) => {
      write("");
      closing.closeAnd(() => showClearingProposal(queryClient, refused));
      showToast({ title: t`The proposal was refused`, detail: proposal.subscription.name });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!refuse.isPending) refuse.mutate();
  };
  return (
    <Modal {...modal} onGone={closing.onGone}>
      <ModalBody
        title={t`Refuse the proposal?`}
        onSubmit={submit}
        actions={
          <>
            <Button type="submit" appearance="primary" disabledFocusable={refuse.isPending}>
              <Trans>Refuse</Trans>
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <div className={styles.answer}>
          <ProblemBar error={refuse.error} />
          <p>
            <Trans>Everything stays as it is. {name} can propose something else.</Trans>
          </p>
          <Field label={t`Reason (optional)`} hint={t`The reseller reads it.`} className={styles.status ?? ""}>
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
