import { Button, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PersonEntry } from "../../../../contract/organization-register.ts";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import { useClosing } from "../../design/use-closing.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { refreshPeople, removePerson } from "./people-data.ts";

export default function RemovePersonDialog({ person, ...modal }: ModalState & { readonly person: PersonEntry }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const closing = useClosing(modal);
  const name = person.name ?? "";
  const remove = useMutation({
    mutationFn: () => removePerson(person.id),
    onSuccess: () => {
      showToast({ title: t`Person removed: ${name}` });
      closing.closeAnd(() => refreshPeople(queryClient));
    },
  });
  return (
    <Modal {...modal} onGone={closing.onGone}>
      <ModalBody
        title={t`Remove this person?`}
        actions={
          <>
            <Button
              appearance="primary"
              disabledFocusable={remove.isPending}
              icon={remove.isPending ? <Spinner size="tiny" /> : null}
              onClick={() => !remove.isPending && remove.mutate()}
            >
              <Trans>Remove</Trans>
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <ProblemBar error={remove.error} />
        <p>
          <strong>{name}</strong>, {person.email}
        </p>
        <p>
          <Trans>
            Name, e-mail address and every way in are erased at once, and this cannot be undone. What the person did
            stays on record without a name.
          </Trans>
        </p>
      </ModalBody>
    </Modal>
  );
}
