import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { RefusableButton } from "../../design/refusable-button.tsx";
import { Section } from "../../design/section.tsx";
import { useModalButton } from "../../design/use-modal-button.ts";
import type { CaseMove } from "./decide-case-dialog.tsx";
import styles from "./removal-case.module.css";

const loadDialog = () => import("./decide-case-dialog.tsx");
const DecideCaseDialog = lazy(loadDialog);

/** What the vendor can do: decide for one side or, once it has decided for the customer, end the relationship. */
export function CaseDecision({ request }: { readonly request: RemovalRequest }) {
  const { t } = useLingui();
  const isGranted = request.state === "granted";
  return (
    <Section
      title={t`Decision`}
      lead={
        isGranted
          ? t`You have decided that the relationship ends. End it as soon as nothing stands in the way.`
          : t`Both sides are told what you decide, and read your reason.`
      }
    >
      <div className={styles.actions}>
        {isGranted ? (
          <CaseMoveButton request={request} move="end" />
        ) : (
          <>
            <CaseMoveButton request={request} move="granted" />
            <CaseMoveButton request={request} move="refused" />
          </>
        )}
      </div>
    </Section>
  );
}

function CaseMoveButton({ request, move }: { readonly request: RemovalRequest; readonly move: CaseMove }) {
  const { t } = useLingui();
  const { button, modal, nth } = useModalButton(loadDialog);
  const names = {
    granted: t`Let the relationship end…`,
    refused: t`Let the relationship stay…`,
    end: t`Remove reseller relationship`,
  };
  const { decide, removeRelationship } = request.actions;
  return (
    <div className={styles.action}>
      <RefusableButton action={move === "end" ? removeRelationship : decide} {...button}>
        {names[move]}
      </RefusableButton>
      {nth > 0 && (
        <Suspense>
          <DecideCaseDialog key={nth} {...modal} request={request} move={move} />
        </Suspense>
      )}
    </div>
  );
}
