import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { NewSignInLink } from "../../../../contract/organization-register.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { Notice } from "../../design/notice.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./people-page.module.css";

interface ShowSignInLinkProps {
  readonly made: NewSignInLink;
  readonly name: string;
  readonly onDone: () => void;
}

/** The link, this once: only its hash is kept. */
export function ShowSignInLink({ made, name, onDone }: ShowSignInLinkProps) {
  const { t } = useLingui();
  const format = useFormat();
  const content = useRef<HTMLDivElement>(null);
  // The button that had the focus is gone.
  useEffect(() => content.current?.focus(), []);
  const until = format.day(made.expiresAt);
  return (
    <ModalBody
      title={t`Sign-in link: ${name}`}
      actions={
        <Button appearance="primary" onClick={onDone}>
          <Trans>Done</Trans>
        </Button>
      }
    >
      <div ref={content} tabIndex={-1} className={styles.content}>
        <Notice tone="warning">
          <Trans>
            Copy the link and send it to this person alone. It is shown this once, and works once until {until}.
          </Trans>
        </Notice>
        <div className={styles.row}>
          <code className={styles.code}>{made.link}</code>
          <CopyButton text={made.link}>{t`Copy the link`}</CopyButton>
        </div>
      </div>
    </ModalBody>
  );
}
