import { Button, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { PersonEntry } from "../../../../contract/organization-register.ts";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import type { ModalState } from "../../design/use-modal-button.ts";
import { makeSignInLink } from "./people-data.ts";
import { ShowSignInLink } from "./show-sign-in-link.tsx";

/** The link is made at a press, because it makes the one before worthless; then it is shown, this once. */
export default function SignInLinkDialog({ person, ...modal }: ModalState & { readonly person: PersonEntry }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const name = person.name ?? "";
  const make = useMutation({ mutationFn: () => makeSignInLink(queryClient, person.id) });
  return (
    <Modal {...modal} keepOpen={make.isSuccess}>
      {make.data ? (
        <ShowSignInLink made={make.data} name={name} onDone={modal.onClose} />
      ) : (
        <ModalBody
          title={t`Make a sign-in link: ${name}`}
          actions={
            <>
              <Button
                appearance="primary"
                disabledFocusable={make.isPending}
                icon={make.isPending ? <Spinner size="tiny" /> : null}
                onClick={() => !make.isPending && make.mutate()}
              >
                <Trans>Make the link</Trans>
              </Button>
              <Button onClick={modal.onClose}>
                <Trans>Cancel</Trans>
              </Button>
            </>
          }
        >
          <ProblemBar error={make.error} />
          <p>
            <Trans>With the link the person sets a password and is signed in. A link made before stops working.</Trans>
          </p>
        </ModalBody>
      )}
    </Modal>
  );
}
