import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { EmptyState } from "../../design/empty-state.tsx";
import { HelpWithOrder } from "../../design/help-with-order.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { AddPlan } from "./add-plan.tsx";
import { ItemForm } from "./item-form.tsx";
import { markedItemFields } from "./marked-fields.ts";
import { OrderSummary } from "./order-summary.tsx";
import { StepLayout } from "./step-layout.tsx";
import type { StepProps } from "./step-props.ts";
import { useItemActions } from "./use-item-actions.ts";

/** Step 1: how much of what, for which term, used where. */
export function QuantityStep({ draft, keeper, frozenBy, onNext }: StepProps & { readonly onNext: () => void }) {
  const { t } = useLingui();
  const actions = useItemActions(keeper);
  const [helpOpen, setHelpOpen] = useState(false);
  const { items } = draft.order;
  function next() {
    const [first] = frozenBy ? [] : markedItemFields(draft);
    if (!first) return onNext();
    document.getElementById(first)?.focus();
  }
  return (
    <StepLayout
      aside={<OrderSummary draft={draft} />}
      asideLabel={t`Totals`}
      actions={
        <Button appearance="primary" onClick={next}>
          <Trans>Next</Trans>
        </Button>
      }
    >
      {items.length === 0 && (
        <EmptyState
          title={<Trans>There is nothing in the order</Trans>}
          action={
            <PageLink to="/admin/purchase-services">
              <Trans>Purchase services</Trans>
            </PageLink>
          }
        >
          <Trans>Add a plan here, or choose one among the services.</Trans>
        </EmptyState>
      )}
      {items.map((item) => (
        <ItemForm
          key={item.id}
          item={item}
          draft={draft}
          keeper={keeper}
          frozenBy={frozenBy}
          busy={actions.busy}
          onTakeOut={() => actions.takeOut(item)}
        />
      ))}
      <AddPlan frozenBy={frozenBy} busy={actions.busy} onAdd={actions.add} />
      <HelpWithOrder
        services={items.map((item) => item.service.code)}
        country={items[0]?.countryOfUse}
        order={draft.order.id}
        open={helpOpen}
        onToggle={setHelpOpen}
      />
    </StepLayout>
  );
}
