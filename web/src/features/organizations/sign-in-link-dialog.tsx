import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { NewSignInLink, PersonEntry } from "../../../../contract/organization-register.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { useFormat } from "../../design/use-format.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import styles from "./organization-page.module.css";
import { makeSignInLink } from "./organizations-data.ts";

interface SignInLinkDialogProps extends ModalState {
  readonly person: PersonEntry;
}

/** Makes a link with which a person sets its password. It is shown this once. */
export default function SignInLinkDialog({ person, ...modal }: SignInLinkDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const make = useMutation({ mutationFn: () => makeSignInLink(queryClient, person.id) });
  const name = person.name ?? "";
  return (
    <Modal {...modal} keepOpen={make.data !== undefined}>
      <ModalBody
        title={t`Sign-in link for ${name}`}
        actions={
          make.data ? (
            <Button appearance="primary" onClick={modal.onClose}>
              <Trans>Done</Trans>
            </Button>
          ) : (
            <>
              <Button appearance="primary" disabledFocusable={make.isPending} onClick={() => make.mutate()}>
                <Trans>Make the link</Trans>
              </Button>
              <Button onClick={modal.onClose}>
                <Trans>Cancel</Trans>
              </Button>
            </>
          )
        }
      >
        <div className={styles.content}>
          <ProblemBar error={make.error} />
          {make.data ? <MadeLink made={make.data} /> : <Before person={person} />}
        </div>
      </ModalBody>
    </Modal>
  );
}

function Before({ person }: { readonly person: PersonEntry }) {
  return (
    <>
      <p>
        <Trans>
          Whoever opens the link sets a password and signs in as this person. It is good once, for seven days. Hand it
          to this person only.
        </Trans>
      </p>
      {person.signInLink && (
        <p>
          <Trans>The link that waits to be used is good no longer once you make another.</Trans>
        </p>
      )}
    </>
  );
}

function MadeLink({ made: { expiresAt, link } }: { readonly made: NewSignInLink }) {
  const { t } = useLingui();
  const until = useFormat().moment(expiresAt);
  return (
    <div role="status" className={styles.content}>
      <p>
        <Trans>It is shown this once, and good until {until}.</Trans>
      </p>
      <p className={styles.link}>{link}</p>
      <div>
        <CopyButton text={link}>{t`Copy the link`}</CopyButton>
      </div>
    </div>
  );
}
