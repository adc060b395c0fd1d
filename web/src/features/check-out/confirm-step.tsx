import { Button, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import { ActionReason } from "../../design/action-reason.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { InvoiceAddress } from "../../design/invoice-address.tsx";
import { Notice } from "../../design/notice.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { Section } from "../../design/section.tsx";
import { TotalsList } from "../../design/totals-list.tsx";
import styles from "./confirm-step.module.css";
import type { SaveState } from "./draft.ts";
import { ItemsReview } from "./items-review.tsx";
import { missingFields } from "./order-edits.ts";
import { PartnerQuestion } from "./partner-question.tsx";
import { PlacementProblem } from "./placement-problem.tsx";
import { StepLayout } from "./step-layout.tsx";
import type { StepProps } from "./step-props.ts";
import { usePaymentLabels } from "./use-payment-labels.ts";
import { usePlacement } from "./use-placement.ts";

/** Step 3: everything once more, and the button that places the order. */
export function ConfirmStep({ draft, keeper, frozenBy, onBack }: StepProps & { readonly onBack: () => void }) {
  const { t } = useLingui();
  const reasonId = useId();
  const placement = usePlacement(keeper);
  const { order } = draft;
  const { actions, payment, totals } = order;
  const place = actions.place;
  const unsaved: Partial<Record<SaveState, string>> = {
    held: t`Not everything that you entered is saved. Go back and correct what is marked.`,
    away: t`No connection. Your changes are kept on this page and saved once it is back.`,
  };
  const refusal = place.allowed ? unsaved[draft.save] : place.sentence;
  const may = refusal === undefined && draft.save === "saved" && totals !== null;
  const labels = usePaymentLabels();
  const missing = missingFields(draft).map((field) => labels[field]);
  const edit = (step: 1 | 2, words: string) => (
    <PageLink from="/admin/check-out/$orderId" to="." search={{ step }}>
      {words}
    </PageLink>
  );
  return (
    <StepLayout
      actions={
        <>
          <Button
            id="place-order"
            appearance="primary"
            size="large"
            disabledFocusable={!may || placement.isPending}
            aria-describedby={refusal === undefined ? undefined : reasonId}
            icon={placement.isPending ? <Spinner size="tiny" /> : null}
            onClick={() => may && placement.place(order)}
          >
            <Trans>Place order</Trans>
          </Button>
          <Button size="large" onClick={onBack}>
            <Trans>Back</Trans>
          </Button>
        </>
      }
    >
      <Section level={3} title={t`What you order`} actions={edit(1, t`Change quantity and term`)}>
        <ItemsReview draft={draft} partners />
        {totals && (
          <div className={styles.totals} aria-busy={draft.save === "saving"}>
            <TotalsList totals={totals} />
          </div>
        )}
      </Section>
      <Section level={3} title={t`Payment by invoice`} actions={edit(2, t`Change payment`)}>
        <Facts>
          <Fact name={t`Invoice to`}>
            <InvoiceAddress address={payment.billingAddress} />
          </Fact>
          <Fact name={t`VAT ID`}>{payment.vatId ?? "–"}</Fact>
          <Fact name={t`Purchase order number`}>{payment.purchaseOrderNumber ?? "–"}</Fact>
        </Facts>
        {missing.length > 0 && (
          <div className={styles.missing}>
            <Notice tone="warning">
              <p>
                <Trans>Still needed for the invoice: {missing.join(", ")}.</Trans>
              </p>
            </Notice>
          </div>
        )}
      </Section>
      <PartnerQuestion order={order} keeper={keeper} frozenBy={frozenBy} />
      <div role="alert">{placement.error && <PlacementProblem error={placement.error} />}</div>
      {refusal !== undefined && <ActionReason id={reasonId} action={{ allowed: false, sentence: refusal }} />}
    </StepLayout>
  );
}
