import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { PageLink } from "../../design/page-link.tsx";
import { Section } from "../../design/section.tsx";
import { ItemsReview } from "./items-review.tsx";
import { PaymentForm } from "./payment-form.tsx";
import { StepActions } from "./step-actions.tsx";
import type { StepProps } from "./step-props.ts";

interface PaymentStepProps extends StepProps {
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Step 2: what is ordered, and where the invoice goes. */
export function PaymentStep({ draft, keeper, frozenBy, onBack, onNext }: PaymentStepProps) {
  const { t } = useLingui();
  return (
    <>
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
        <PaymentForm draft={draft} keeper={keeper} frozenBy={frozenBy} />
      </Section>
      <StepActions>
        <Button appearance="primary" onClick={onNext}>
          <Trans>Next</Trans>
        </Button>
        <Button onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
      </StepActions>
    </>
  );
}
