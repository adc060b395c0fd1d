import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { useModalButton } from "../../design/use-modal-button.ts";

const loadDialog = () => import("./organization-dialog.tsx");
const OrganizationDialog = lazy(loadDialog);

export function AddOrganization() {
  const { button, modal, nth } = useModalButton(loadDialog);
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} {...button}>
        <Trans>Add an organization</Trans>
      </Button>
      {nth > 0 && (
        <Suspense>
          <OrganizationDialog key={nth} {...modal} />
        </Suspense>
      )}
    </>
  );
}
