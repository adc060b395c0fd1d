import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import type { ApiKey } from "../../../../contract/resources.ts";
import { useFormat } from "../../design/use-format.ts";
import { ApiKeyBadge, stateOfApiKey } from "./api-key-badge.tsx";
import styles from "./rows.module.css";

const RevokeApiKeyDialog = lazy(() => import("./revoke-api-key-dialog.tsx"));

export function ApiKeyRow({ apiKey }: { readonly apiKey: ApiKey }) {
  const { t } = useLingui();
  const format = useFormat();
  const [revoking, setRevoking] = useState(false);
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
        <Button aria-label={t`Revoke: ${name}`} onClick={() => setRevoking(true)}>
          <Trans>Revoke</Trans>
        </Button>
      )}
      {revoking && (
        <Suspense>
          <RevokeApiKeyDialog apiKey={apiKey} onClose={() => setRevoking(false)} />
        </Suspense>
      )}
    </li>
  );
}
