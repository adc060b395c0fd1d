import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Trans } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { Action } from "../../../../contract/resources.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";
import styles from "./people-page.module.css";

const loadDialog = () => import("./add-person-dialog.tsx");
const AddPersonDialog = lazy(loadDialog);

export function AddPerson({ action }: { readonly action: Action }) {
  const { button, modal, nth } = useModalButton(loadDialog);
  return (
    <div className={styles.add}>
      <RefusableButton
        action={action}
        appearance={action.allowed ? "primary" : "secondary"}
        icon={<AddRegular />}
        {...button}
      >
        <Trans>Add a person</Trans>
      </RefusableButton>
      {nth > 0 && (
        <Suspense>
          <AddPersonDialog key={nth} {...modal} />
        </Suspense>
      )}
    </div>
  );
}
