import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { ApiKey } from "../../../../contract/resources.ts";
import { useFormat } from "../../design/use-format.ts";
import { useModalButton } from "../../design/use-modal-button.ts";
import { ApiKeyBadge, stateOfApiKey } from "./api-key-badge.tsx";
import styles from "./rows.module.css";

const loadDialog = () => import("./revoke-api-key-dialog.tsx");
const RevokeApiKeyDialog = lazy(loadDialog);

export function ApiKeyRow({ apiKey }: { readonly apiKey: ApiKey }) {
  const { t } = useLingui();
  const format = useFormat();
  const { button, modal, nth } = useModalButton(loadDialog);
  const state = stateOfApiKey(apiKey);
  const { name } = apiKey;
  const facts = [
    t`Made: ${format.day(apiKey.createdAt)}`,
    apiKey.lastUsedAt ? t`last used: ${format.moment(apiKey.lastUsedAt)}` : t`never used`,
    apiKey.revokedAt ? t`revoked: ${format.day(apiKey.revokedAt)}` : t`expires: ${format.day(apiKey.expiresAt)}`,
  ];
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <p className={styles.name}>
          {name} <span className={styles.hint}>dk_…{apiKey.hint}</span> <ApiKeyBadge state={state} />
        </p>
        <p className={styles.facts}>{facts.join(" · ")}</p>
      </div>
      {state === "valid" && (
        <Button aria-label={t`Revoke: ${name}`} {...button}>
          <Trans>Revoke</Trans>
        </Button>
      )}
      {nth > 0 && (
        <Suspense>
          <RevokeApiKeyDialog key={nth} apiKey={apiKey} {...modal} />
        </Suspense>
      )}
    </li>
  );
}
