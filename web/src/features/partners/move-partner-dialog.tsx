import { Button, Field, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { Partner } from "../../../../contract/partner-register.ts";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import { useClosing } from "../../design/use-closing.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import styles from "./partner-page.module.css";
import { movePartner, partnersChanged, type SuspensionMove } from "./partners-data.ts";
import { SuspensionPreview } from "./suspension-preview.tsx";
import { useMoveWords } from "./use-move-words.ts";

interface MovePartnerDialogProps extends ModalState {
  readonly partner: Partner;
  readonly move: SuspensionMove;
}

/** What it affects, the reason, and doing it. */
export default function MovePartnerDialog({ partner, move, ...modal }: MovePartnerDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const { name, id } = partner.partner;
  const words = useMoveWords(name)[move];
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const closing = useClosing(modal);
  const [idempotencyKey] = useState(newIdempotencyKey);
  const write = useMutation({
    mutationFn: () => movePartner(id, { move, reason: reason.trim(), idempotencyKey }),
    onSuccess: () => {
      showToast({ title: words.done, detail: words.told });
      closing.closeAnd(() => void partnersChanged(queryClient));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() && !write.isPending) write.mutate();
  };
  return (
    <Modal {...modal} onGone={closing.onGone}>
      <ModalBody
        title={words.title}
        onSubmit={submit}
        actions={
          <>
            <Button type="submit" appearance="primary" disabledFocusable={write.isPending}>
              {words.action}
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <div className={styles.content}>
          <ProblemBar error={write.error} />
          {move === "reinstatement" ? <p>{words.lead}</p> : <SuspensionPreview partnerId={id} lead={words.lead} />}
          <Field
            label={t`Reason`}
            required
            hint={words.reader}
            validationMessage={tried && !reason.trim() ? t`Give the reason.` : null}
          >
            <Textarea value={reason} maxLength={1000} resize="vertical" onChange={(_, data) => setReason(data.value)} />
          </Field>
        </div>
      </ModalBody>
    </Modal>
  );
}
