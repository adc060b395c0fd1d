import { Button, Field, Spinner, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useRef, useState } from "react";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import form from "../../design/entry-form.module.css";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import type { ModalState } from "../../design/use-modal-button.ts";
import { pageData } from "../../platform/page-data.ts";
import { useAnswer } from "./use-answer.ts";

interface ObjectDialogProps extends ModalState {
  readonly request: RemovalRequest;
}

/** Why the relationship should not end. The vendor decides. */
export default function ObjectDialog({ request, ...modal }: ObjectDialogProps) {
  const { t } = useLingui();
  const input = useRef<HTMLTextAreaElement>(null);
  const [reason, setReason] = useState("");
  const [missing, setMissing] = useState(false);
  const { answer, closing } = useAnswer(request, modal);
  const { vendorName } = pageData;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const written = reason.trim();
    setMissing(!written);
    if (!written) return input.current?.focus();
    if (!answer.isPending) answer.mutate({ kind: "objection", reason: written });
  };
  return (
    <Modal {...modal} onGone={closing.onGone}>
      <ModalBody
        title={t`Object to the request`}
        onSubmit={submit}
        actions={
          <>
            <Button
              type="submit"
              appearance="primary"
              disabledFocusable={answer.isPending}
              icon={answer.isPending ? <Spinner size="tiny" /> : null}
            >
              <Trans>Send the objection</Trans>
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <div className={form.form}>
          <ProblemBar error={answer.error} />
          <p>
            <Trans>{vendorName} then has the case and decides. Both sides read the decision and its reason.</Trans>
          </p>
          <Field
            label={t`Why the relationship should stay`}
            hint={t`The customer and the vendor read it`}
            validationMessage={missing && !reason.trim() ? t`Say why.` : undefined}
          >
            <Textarea
              ref={input}
              value={reason}
              maxLength={1000}
              rows={4}
              onChange={(_, data) => setReason(data.value)}
            />
          </Field>
        </div>
      </ModalBody>
    </Modal>
  );
}
