import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { NewApiKey } from "../../../../contract/resources.ts";
import { CopyButton } from "../../design/copy-button.tsx";
import { Modal } from "../../design/modal.tsx";
import { Notice } from "../../design/notice.tsx";
import styles from "./new-api-key-dialog.module.css";

interface NewApiKeyDialogProps {
  readonly made: NewApiKey;
  readonly onClose: () => void;
}

/** The key, this once: it is kept only as a hash. */
export function NewApiKeyDialog({ made, onClose }: NewApiKeyDialogProps) {
  const { t } = useLingui();
  const { name } = made;
  return (
    <Modal
      title={t`Your new API key: ${name}`}
      keepOpen
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          <Trans>Done</Trans>
        </Button>
      }
    >
      <div className={styles.content}>
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
    </Modal>
  );
}
