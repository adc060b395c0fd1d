import { Button, Field } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { PartnerAuthorization } from "../../../../contract/partner-register.ts";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { MomentInput } from "../../design/moment-input.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import { useClosing } from "../../design/use-closing.ts";
import { useFormat } from "../../design/use-format.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import styles from "./partner-page.module.css";
import { changeAuthorization, endAuthorization, partnersChanged } from "./partners-data.ts";

interface EndAuthorizationDialogProps extends ModalState {
  readonly partnerId: string;
  readonly authorization: PartnerAuthorization;
  /** It ends now; else at an instant, or never. */
  readonly atOnce: boolean;
}

export default function EndAuthorizationDialog(props: EndAuthorizationDialogProps) {
  const { partnerId, authorization, atOnce, ...modal } = props;
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [until, setUntil] = useState(authorization.until);
  const service = authorization.service.name;
  const country = useFormat().country(authorization.country);
  const { id } = authorization;
  const closing = useClosing(modal);
  const write = useMutation({
    mutationFn: () => (atOnce ? endAuthorization(partnerId, id) : changeAuthorization(partnerId, id, until)),
    onSuccess: () => {
      showToast({ title: t`Authorization changed: ${service}, ${country}` });
      closing.closeAnd(() => void partnersChanged(queryClient));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!write.isPending) write.mutate();
  };
  return (
    <Modal {...modal} onGone={closing.onGone}>
      <ModalBody
        title={atOnce ? t`End the authorization now?` : t`Set the end of the authorization`}
        onSubmit={submit}
        actions={
          <>
            <Button type="submit" appearance="primary" disabledFocusable={write.isPending}>
              {atOnce ? <Trans>End now</Trans> : <Trans>Save</Trans>}
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <div className={styles.content}>
          <ProblemBar error={write.error} />
          <p>{`${service}, ${country}`}</p>
          {!atOnce && (
            <Field label={t`Until`} hint={t`Empty: it stays open.`}>
              <MomentInput value={until} onMoment={setUntil} />
            </Field>
          )}
          <p>
            <Trans>
              No partner of record is taken away. Where it is of record, the pages warn and the customers are told.
            </Trans>
          </p>
        </div>
      </ModalBody>
    </Modal>
  );
}
