import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Trans, useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { Section } from "../../design/section.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";
import { ApiKeysList } from "./api-keys-list.tsx";

const loadDialog = () => import("./make-api-key-dialog.tsx");
const MakeApiKeyDialog = lazy(loadDialog);

export function ApiKeysSection() {
  const { t } = useLingui();
  const { button, modal, nth } = useModalButton(loadDialog);
  return (
    <Section
      title={t`API keys`}
      lead={
        <Trans>A program with your key does what you may do, in your name. Give each program a key of its own.</Trans>
      }
      actions={
        <Button icon={<AddRegular />} {...button}>
          <Trans>Make an API key</Trans>
        </Button>
      }
    >
      <ApiKeysList />
      {nth > 0 && (
        <Suspense>
          <MakeApiKeyDialog key={nth} {...modal} />
        </Suspense>
      )}
    </Section>
  );
}
