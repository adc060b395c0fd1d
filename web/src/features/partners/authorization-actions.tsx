import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense, useState } from "react";
import type { PartnerAuthorization } from "../../../../contract/partner-register.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useModalButton } from "../../design/use-modal-button.ts";
import styles from "./partner-page.module.css";

const loadDialog = () => import("./end-authorization-dialog.tsx");
const EndAuthorizationDialog = lazy(loadDialog);

interface AuthorizationActionsProps {
  readonly partnerId: string;
  readonly authorization: PartnerAuthorization;
}

/** Sets or takes back the end of an authorization, or ends it at once. What is over has nothing to be done. */
export function AuthorizationActions({ partnerId, authorization }: AuthorizationActionsProps) {
  const { t } = useLingui();
  const { button, modal, nth } = useModalButton(loadDialog);
  const [atOnce, setAtOnce] = useState(false);
  const { changeEnd, end } = authorization.actions;
  const service = authorization.service.name;
  const country = useFormat().country(authorization.country);
  if (!changeEnd.allowed && !end.allowed) return null;
  const open = (now: boolean) => {
    setAtOnce(now);
    button.onClick();
  };
  return (
    <div className={styles.buttons}>
      <RefusableButton
        {...button}
        action={changeEnd}
        size="small"
        aria-label={t`Set the end: ${service}, ${country}`}
        onClick={() => open(false)}
      >
        {t`Set the end…`}
      </RefusableButton>
      <RefusableButton
        action={end}
        size="small"
        aria-haspopup="dialog"
        aria-label={t`End now: ${service}, ${country}`}
        onClick={() => open(true)}
      >
        {t`End now…`}
      </RefusableButton>
      {nth > 0 && (
        <Suspense>
          <EndAuthorizationDialog
            key={nth}
            {...modal}
            partnerId={partnerId}
            authorization={authorization}
            atOnce={atOnce}
          />
        </Suspense>
      )}
    </div>
  );
}
