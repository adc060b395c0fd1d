import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { PageLink } from "../../design/page-link.tsx";
import { Section } from "../../design/section.tsx";
import { ItemsReview } from "./items-review.tsx";
import { refusedPaymentFields } from "./marked-fields.ts";
import { missingFields } from "./order-edits.ts";
import { OrderSummary } from "./order-summary.tsx";
import { PartnerPane } from "./partner-pane.tsx";
import { PaymentForm } from "./payment-form.tsx";
import { StepLayout } from "./step-layout.tsx";
import type { StepProps } from "./step-props.ts";

interface PaymentStepProps extends StepProps {
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Step 2: what is ordered, and where the invoice goes. */
export function PaymentStep({ draft, keeper, frozenBy, onBack, onNext }: PaymentStepProps) {
  const { t } = useLingui();
  const [asked, setAsked] = useState(false);
  function next() {
    const [first] = frozenBy ? [] : [...missingFields(draft), ...refusedPaymentFields(draft)];
    if (!first) return onNext();
    setAsked(true);
    document.getElementById(`payment-${first}`)?.focus();
  }
  return (
    <StepLayout
      aside={
        <>
          <PartnerPane draft={draft} keeper={keeper} frozenBy={frozenBy} />
          <OrderSummary draft={draft} />
        </>
      }
      asideLabel={t`Partner and totals`}
      actions={
        <>
          <Button appearance="primary" onClick={next}>
            <Trans>Next</Trans>
          </Button>
          <Button onClick={onBack}>
            <Trans>Back</Trans>
          </Button>
        </>
      }
    >
      <Section
        level={3}
        title={t`What you order`}
        actions={
          <PageLink from="/admin/check-out/$orderId" to="." search={{ step: 1 }}>
            <Trans>Change quantity and term</Trans>
          </PageLink>
        }
      >
        <ItemsReview draft={draft} />
      </Section>
      <Section level={3} title={t`Payment by invoice`} lead={<Trans>The invoice is made out to this address.</Trans>}>
        <PaymentForm draft={draft} keeper={keeper} frozenBy={frozenBy} asksForMissing={asked} />
      </Section>
    </StepLayout>
  );
}
