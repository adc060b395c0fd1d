import { Button, Link } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { NewResellerInvitation } from "../../../../contract/relationships.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { Notice } from "../../design/notice.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./show-invitation.module.css";

interface ShowInvitationProps {
  readonly made: NewResellerInvitation;
  readonly onDone: () => void;
}

/** The link, this once, and a draft of the mail to send it with. */
export function ShowInvitation({ made, onDone }: ShowInvitationProps) {
  const { t } = useLingui();
  const format = useFormat();
  const content = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone.
  useEffect(() => content.current?.focus(), []);
  const { draft, invitation, link } = made;
  const until = format.day(invitation.expiresAt);
  const { sentTo } = invitation;
  const mail = `mailto:?subject=${encodeURIComponent(draft.subject)}&body=${encodeURIComponent(draft.text)}`;
  return (
    <ModalBody
      title={sentTo ? t`Invitation sent` : t`The link is ready`}
      actions={
        <Button appearance="primary" onClick={onDone}>
          <Trans>Done</Trans>
        </Button>
      }
    >
      <div ref={content} tabIndex={-1} className={styles.content}>
        {sentTo && (
          <p>
            <Trans>The mail goes to {sentTo}.</Trans>
          </p>
        )}
        <Notice tone="warning">
          <Trans>Copy the link now if you need it. It is shown this once and is valid until {until}.</Trans>
        </Notice>
        <div className={styles.row}>
          <code className={styles.code}>{link}</code>
          <CopyButton text={link}>{t`Copy the link`}</CopyButton>
        </div>
        {!sentTo && (
          <section className={styles.draft} aria-labelledby="invitation-draft">
            <h3 id="invitation-draft" className={styles.title}>
              <Trans>Draft of a mail</Trans>
            </h3>
            <div className={styles.mail} lang={draft.language}>
              <p className={styles.subject}>{draft.subject}</p>
              <p className={styles.text}>{draft.text}</p>
            </div>
            <div className={styles.row}>
              <CopyButton text={`${draft.subject}\n\n${draft.text}`}>{t`Copy the draft`}</CopyButton>
              <Link href={mail}>
                <Trans>Open in your mail program</Trans>
              </Link>
            </div>
          </section>
        )}
      </div>
    </ModalBody>
  );
}
