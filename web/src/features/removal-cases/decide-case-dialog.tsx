import { Button, Field, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import { useClosing } from "../../design/use-closing.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import styles from "./removal-case.module.css";
import { decideCase, endRelationship, showCase } from "./removal-cases-data.ts";

export type CaseMove = "granted" | "refused" | "end";

interface DecideCaseDialogProps extends ModalState {
  readonly request: RemovalRequest;
  readonly move: CaseMove;
}

/** What the decision means, and the reason that both sides read. */
export default function DecideCaseDialog({ request, move, ...modal }: DecideCaseDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const words = useDecisionWords(request)[move];
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const reason = typed.trim();
  const closing = useClosing(modal);
  const write = useMutation({
    mutationFn: () =>
      move === "end" ? endRelationship(request, reason) : decideCase(request.id, { outcome: move, reason }),
    onSuccess: (moved) => {
      showToast({ title: words.done, detail: t`Both sides are told five minutes from now.` });
      closing.closeAnd(() => showCase(queryClient, moved));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason && !write.isPending) write.mutate();
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
          <p>{words.lead}</p>
          <Field
            label={t`Reason`}
            required
            hint={t`Both sides read it, and it is kept for good. Write no personal data in it.`}
            validationMessage={tried && !reason ? t`Give the reason.` : null}
          >
            <Textarea value={typed} maxLength={1000} resize="vertical" onChange={(_, { value }) => setTyped(value)} />
          </Field>
        </div>
      </ModalBody>
    </Modal>
  );
}

function useDecisionWords({ organization, partner }: RemovalRequest) {
  const { t } = useLingui();
  const [customer, reseller] = [organization.name, partner.name];
  return {
    granted: {
      title: t`Let the relationship end?`,
      lead: t`It ends as soon as nothing stands in the way: ${reseller} can still clear what does, with the consent of ${customer}, and either it or you end the relationship.`,
      action: t`Let it end`,
      done: t`Decided: the relationship is to end`,
    },
    refused: {
      title: t`Let the relationship stay?`,
      lead: t`The request is over. ${customer} can ask again.`,
      action: t`Let it stay`,
      done: t`Decided: the relationship stays`,
    },
    end: {
      title: t`Remove the reseller relationship?`,
      lead: t`${reseller} can then no longer sell to ${customer}, and sees of it only its own dates. What still stands in the way is looked at again.`,
      action: t`Remove reseller relationship`,
      done: t`The relationship ended`,
    },
  };
}
