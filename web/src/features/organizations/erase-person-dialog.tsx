import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PersonEntry } from "../../../../contract/organization-register.ts";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import { useClosing } from "../../design/use-closing.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import styles from "./organization-page.module.css";
import { erasePerson, organizationsChanged } from "./organizations-data.ts";

interface ErasePersonDialogProps extends ModalState {
  readonly person: PersonEntry;
}

export default function ErasePersonDialog({ person, ...modal }: ErasePersonDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const name = person.name ?? "";
  const closing = useClosing(modal);
  const erase = useMutation({
    mutationFn: () => erasePerson(person.id),
    onSuccess: () => {
      showToast({ title: t`Personal data erased` });
      closing.closeAnd(() => organizationsChanged(queryClient));
    },
  });
  return (
    <Modal {...modal} onGone={closing.onGone}>
      <ModalBody
        title={t`Erase the personal data of ${name}?`}
        actions={
          <>
            <Button
              appearance="primary"
              disabledFocusable={erase.isPending}
              onClick={() => !erase.isPending && erase.mutate()}
            >
              <Trans>Erase</Trans>
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <div className={styles.content}>
          <ProblemBar error={erase.error} />
          <p>
            <Trans>
              Name and address go for good, and this person can sign in no more. What was done stays in the record, by a
              “removed person”. This cannot be undone.
            </Trans>
          </p>
        </div>
      </ModalBody>
    </Modal>
  );
}
