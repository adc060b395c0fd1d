import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { Partner } from "../../../../contract/partner-register.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";
import styles from "./partner-page.module.css";
import type { SuspensionMove } from "./partners-data.ts";

const loadDialog = () => import("./move-partner-dialog.tsx");
const MovePartnerDialog = lazy(loadDialog);

interface MovePartnerProps {
  readonly partner: Partner;
  readonly move: SuspensionMove;
}

/** Suspends, retires or reinstates a partner, after saying what that affects. */
export function MovePartner({ partner, move }: MovePartnerProps) {
  const { t } = useLingui();
  const { button, modal, nth } = useModalButton(loadDialog);
  const names = { suspension: t`Suspend…`, retirement: t`Retire…`, reinstatement: t`Reinstate…` };
  const { reinstate, retire, suspend } = partner.actions;
  const action = { suspension: suspend, retirement: retire, reinstatement: reinstate }[move];
  return (
    <div className={styles.action}>
      <RefusableButton action={action} {...button}>
        {names[move]}
      </RefusableButton>
      {nth > 0 && (
        <Suspense>
          <MovePartnerDialog key={nth} {...modal} partner={partner} move={move} />
        </Suspense>
      )}
    </div>
  );
}
