import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { OrganizationDetails } from "../../../../contract/organization-register.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";

const loadDialog = () => import("./add-person-dialog.tsx");
const AddPersonDialog = lazy(loadDialog);

export function AddPerson({ organization }: { readonly organization: OrganizationDetails }) {
  const { button, modal, nth } = useModalButton(loadDialog);
  return (
    <>
      <RefusableButton action={organization.actions.addPerson} icon={<AddRegular />} {...button}>
        <Trans>Add a person</Trans>
      </RefusableButton>
      {nth > 0 && (
        <Suspense>
          <AddPersonDialog key={nth} {...modal} organization={organization} />
        </Suspense>
      )}
    </>
  );
}
