import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import type { NewApiKey } from "../../../../contract/resources.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { Notice } from "../../design/notice.tsx";
import styles from "./show-new-api-key.module.css";

interface ShowNewApiKeyProps {
  readonly made: NewApiKey;
  readonly onDone: () => void;
}

/** The key, this once: it is kept only as a hash. */
export function ShowNewApiKey({ made, onDone }: ShowNewApiKeyProps) {
  const { t } = useLingui();
  const { name } = made;
  const content = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone.
  useEffect(() => content.current?.focus(), []);
  return (
    <ModalBody
      title={t`Your new API key: ${name}`}
      actions={
        <Button appearance="primary" onClick={onDone}>
          <Trans>Done</Trans>
        </Button>
      }
    >
      <div ref={content} tabIndex={-1} className={styles.content}>
        <Notice tone="warning">
          <Trans>Copy the key now and keep it safe. It is shown this once and never again.</Trans>
        </Notice>
        <div className={styles.key}>
          <code className={styles.code}>{made.key}</code>
          <CopyButton text={made.key}>{t`Copy the key`}</CopyButton>
        </div>
        <p className={styles.use}>
          <Trans>
            Send it with each request as the header <code>Authorization: Bearer dk_…</code>.
          </Trans>
        </p>
      </div>
    </ModalBody>
  );
}
