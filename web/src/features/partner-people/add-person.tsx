import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { useModalButton } from "../../design/use-modal-button.ts";

const loadDialog = () => import("./add-person-dialog.tsx");
const AddPersonDialog = lazy(loadDialog);

export function AddPerson() {
  const { button, modal, nth } = useModalButton(loadDialog);
  return (
    <>
      <Button appearance="primary" icon={<AddRegular />} {...button}>
        <Trans>Add a person</Trans>
      </Button>
      {nth > 0 && (
        <Suspense>
          <AddPersonDialog key={nth} {...modal} />
        </Suspense>
      )}
    </>
  );
}
