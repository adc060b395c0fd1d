import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import { Section } from "../../design/section.tsx";
import { ApiKeysList } from "./api-keys-list.tsx";

const MakeApiKeyDialog = lazy(() => import("./make-api-key-dialog.tsx"));

export function ApiKeysSection() {
  const { t } = useLingui();
  const [making, setMaking] = useState(false);
  return (
    <Section
      title={t`API keys`}
      lead={
        <Trans>A program with your key does what you may do, in your name. Give each program a key of its own.</Trans>
      }
      actions={
        <Button icon={<AddRegular />} onClick={() => setMaking(true)}>
          <Trans>Make an API key</Trans>
        </Button>
      }
    >
      <ApiKeysList />
      {making && (
        <Suspense>
          <MakeApiKeyDialog onClose={() => setMaking(false)} />
        </Suspense>
      )}
    </Section>
  );
}
