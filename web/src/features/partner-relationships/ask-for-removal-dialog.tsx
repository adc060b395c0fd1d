import { Button, Dialog, DialogSurface, Field, Spinner, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import { useKeptDraft } from "../../platform/kept-draft.ts";
import { newIdempotencyKey } from "../../platform/new-idempotency-key.ts";
import { pageData } from "../../platform/page-data.ts";
import { showRemovalRequest } from "../../platform/removal-requests.ts";
import styles from "./ask-for-removal.module.css";
import { askForRemoval, relationshipsKey } from "./partner-relationships-data.ts";

interface AskForRemovalDialogProps {
  readonly open: boolean;
  readonly relationship: PartnerRelationship;
  readonly onClose: () => void;
}

/** Journey 7.2: asks the reseller to end the relationship, with a reason if one likes. */
export default function AskForRemovalDialog({ open, ...body }: AskForRemovalDialogProps) {
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && body.onClose()}>
      <DialogSurface>
        <AskBody {...body} />
      </DialogSurface>
    </Dialog>
  );
}

function AskBody({ relationship, onClose }: Omit<AskForRemovalDialogProps, "open">) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [reason, write] = useKeptDraft(`removal ${relationship.id}`);
  const [key, setKey] = useState(newIdempotencyKey);
  const { name } = relationship.partner;
  const vendor = pageData.vendorName;
  const ask = useMutation({
    mutationFn: () => askForRemoval(relationship.id, reason.trim(), key),
    onSuccess: async (request) => {
      write("");
      showRemovalRequest(queryClient, request);
      // The row shows the request by the time that the dialog is gone.
      await queryClient.invalidateQueries({ queryKey: relationshipsKey });
      showToast({ title: t`Your request was sent`, detail: name });
      onClose();
    },
    // What is the case by now may be another refusal, or none.
    onError: () => setKey(newIdempotencyKey()),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!ask.isPending) ask.mutate();
  };
  return (
    <ModalBody
      title={t`Ask ${name} to remove the relationship`}
      onSubmit={submit}
      actions={
        <>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={ask.isPending}
            icon={ask.isPending ? <Spinner size="tiny" /> : null}
          >
            <Trans>Send request</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <ProblemBar error={ask.error} />
        <p>
          <Trans>
            {name} gets your request with a date by which it has to answer. If that date passes, or if it objects,{" "}
            {vendor} decides.
          </Trans>
        </p>
        <p>
          <Trans>
            Asking ends nothing and costs nothing. Your subscriptions stay as they are until you accept what the
            reseller proposes for them.
          </Trans>
        </p>
        <Field label={t`Reason (optional)`} hint={t`The reseller and ${vendor} read it.`}>
          <Textarea
            value={reason}
            rows={4}
            maxLength={1000}
            resize="vertical"
            onChange={(_, { value }) => write(value)}
          />
        </Field>
      </div>
    </ModalBody>
  );
}
