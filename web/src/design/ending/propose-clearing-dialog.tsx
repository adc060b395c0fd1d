import { Button, Field, RadioGroup, Spinner, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { type ClearingKind, clearingKinds } from "../../../../domain/clearing-proposals.ts";
import { proposeClearing } from "../../platform/clearing-proposals.ts";
import { refreshTies } from "../../platform/customers.ts";
import form from "../entry-form.module.css";
import { Modal } from "../modal.tsx";
import { ModalBody } from "../modal-body.tsx";
import { ProblemBar } from "../problem-bar.tsx";
import { showToast } from "../toasts.ts";
import { useClosing } from "../use-closing.ts";
import type { ModalState } from "../use-modal-button.ts";
import type { ClearingActions } from "./clearing-actions.ts";
import { ClearingRadio } from "./clearing-radio.tsx";

interface ProposeClearingDialogProps extends ModalState {
  readonly relationshipId: string;
  readonly subscription: { readonly id: string; readonly name: string };
  readonly actions: ClearingActions;
}

// What takes away least from the customer comes first.
const likeliest: readonly ClearingKind[] = ["cancel-at-term-end", "hand-over", "cancel-now"];

/** Which of the ways, with a word to the customer, who reads date, price and payment before accepting. */
export default function ProposeClearingDialog({
  relationshipId,
  subscription,
  actions,
  ...modal
}: ProposeClearingDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const closing = useClosing(modal);
  const [kind, setKind] = useState(() => likeliest.find((one) => actions[one].allowed) ?? "cancel-at-term-end");
  const [note, setNote] = useState("");
  const propose = useMutation({
    mutationFn: () =>
      proposeClearing(relationshipId, {
        subscriptionId: subscription.id,
        kind,
        ...(note.trim() && { note: note.trim() }),
      }),
    onSuccess: () => {
      showToast({ title: t`Proposal sent to the customer`, detail: subscription.name });
      closing.closeAnd(() => refreshTies(queryClient));
    },
  });
  // One that is refused can be reached and read, and not chosen.
  const choose = (one: ClearingKind) => actions[one].allowed && setKind(one);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!propose.isPending) propose.mutate();
  };
  return (
    <Modal {...modal} onGone={closing.onGone}>
      <ModalBody
        title={t`Propose how to clear it`}
        onSubmit={submit}
        actions={
          <>
            <Button
              type="submit"
              appearance="primary"
              disabledFocusable={propose.isPending}
              icon={propose.isPending ? <Spinner size="tiny" /> : null}
            >
              <Trans>Send the proposal</Trans>
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <div className={form.form}>
          <p>{subscription.name}</p>
          <ProblemBar error={propose.error} />
          <Field label={t`What you propose`}>
            <RadioGroup value={kind} onChange={(_, data) => choose(data.value as ClearingKind)}>
              {clearingKinds.map((one) => (
                <ClearingRadio key={one} kind={one} action={actions[one]} />
              ))}
            </RadioGroup>
          </Field>
          <Field label={t`A word to the customer`} hint={t`Optional`}>
            <Textarea value={note} maxLength={1000} rows={3} onChange={(_, data) => setNote(data.value)} />
          </Field>
          <p>
            <Trans>
              The customer reads date, price and payment, and accepts or refuses. Nothing happens before that.
            </Trans>
          </p>
        </div>
      </ModalBody>
    </Modal>
  );
}
