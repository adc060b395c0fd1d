import { Button, Field, Input, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useRef, useState } from "react";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import form from "../../design/entry-form.module.css";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import type { ModalState } from "../../design/use-modal-button.ts";
import { now } from "../../platform/clock.ts";
import { useAnswer } from "./use-answer.ts";

interface PromiseDateDialogProps extends ModalState {
  readonly request: RemovalRequest;
}

/** By when the reseller will have ended the relationship. Once it has passed, the vendor has the case. */
export default function PromiseDateDialog({ request, ...modal }: PromiseDateDialogProps) {
  const { t } = useLingui();
  const input = useRef<HTMLInputElement>(null);
  const [date, setDate] = useState(request.promisedDate ?? "");
  const [missing, setMissing] = useState(false);
  const { answer, closing } = useAnswer(request, modal);
  const today = now().toISOString().slice(0, 10);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!date);
    if (!date) return input.current?.focus();
    if (!answer.isPending) answer.mutate({ kind: "date", date });
  };
  return (
    <Modal {...modal} onGone={closing.onGone}>
      <ModalBody
        title={t`Promise a date`}
        onSubmit={submit}
        actions={
          <>
            <Button
              type="submit"
              appearance="primary"
              disabledFocusable={answer.isPending}
              icon={answer.isPending ? <Spinner size="tiny" /> : null}
            >
              <Trans>Send the answer</Trans>
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
            <Trans>
              By this date you will have cleared what is in the way and ended the relationship. The customer reads it.
            </Trans>
          </p>
          <Field label={t`Date`} validationMessage={missing && !date ? t`Choose a date.` : undefined}>
            <Input ref={input} type="date" min={today} value={date} onChange={(_, data) => setDate(data.value)} />
          </Field>
        </div>
      </ModalBody>
    </Modal>
  );
}
