import { useLingui } from "@lingui/react/macro";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useId } from "react";
import type { Order } from "../../../../contract/orders.ts";
import { ActionReason } from "../../design/action-reason.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import type { Step } from "./check-out-search.ts";
import { ConfirmStep } from "./confirm-step.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import { MarkedElsewhere } from "./marked-elsewhere.tsx";
import { PaymentStep } from "./payment-step.tsx";
import { QuantityStep } from "./quantity-step.tsx";
import { SaveNote } from "./save-note.tsx";
import { StepHeading } from "./step-heading.tsx";
import { StepNavigation } from "./step-navigation.tsx";
import { useDraft } from "./use-draft.ts";
import styles from "./wizard.module.css";

/** The three steps of a draft, with what it costs at the right. */
export function Wizard({ order }: { readonly order: Order }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { step } = useSearch({ from: "/_shell/admin/check-out/$orderId" });
  const { draft, keeper } = useDraft(order);
  const reasonId = useId();
  const { change } = draft.order.actions;
  const place = { draft, keeper, frozenBy: change.allowed ? null : reasonId };
  const go = (next: Step) => {
    void keeper.flush();
    void navigate({ to: ".", search: { step: next } });
  };
  return (
    <>
      <PageHeading
        title={t`Check out`}
        actions={
          <>
            <SaveNote draft={draft} onRetry={() => void keeper.flush()} />
            <MarkedElsewhere draft={draft} step={step} />
          </>
        }
      />
      <StepNavigation step={step} onLeave={() => void keeper.flush()} />
      {!change.allowed && <ActionReason id={reasonId} action={change} className={styles.reason} />}
      {draft.conflict && <ConflictNotice draft={draft} keeper={keeper} />}
      <div className={styles.heading}>
        <StepHeading step={step} />
      </div>
      {step === 1 && <QuantityStep {...place} onNext={() => go(2)} />}
      {step === 2 && <PaymentStep {...place} onBack={() => go(1)} onNext={() => go(3)} />}
      {step === 3 && <ConfirmStep {...place} onBack={() => go(2)} />}
    </>
  );
}
