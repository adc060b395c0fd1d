import { Button, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useId } from "react";
import type { Order } from "../../../../contract/orders.ts";
import { ActionReason } from "../../design/action-reason.tsx";
import { CloseOrder } from "../../design/ending/close-order.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { TotalsList } from "../../design/totals-list.tsx";
import styles from "./reseller-order.module.css";
import type { useResellerOrder } from "./use-reseller-order.ts";

interface PlaceOrderProps {
  readonly order: Order;
  readonly work: ReturnType<typeof useResellerOrder>;
}

/** What it costs by the vendor's list, and the button that places it at just that. */
export function PlaceOrder({ order, work }: PlaceOrderProps) {
  const { t } = useLingui();
  const reasonId = useId();
  const { actions, id, items, reseller, totals } = order;
  const may = actions.place.allowed && totals !== null && !work.saving && !work.placing;
  return (
    <div className={styles.place} aria-busy={work.saving}>
      {reseller && (
        <Facts>
          <Fact name={t`Location that sells`}>
            {reseller.name}, {reseller.partnerId}
          </Fact>
        </Facts>
      )}
      {totals ? (
        <TotalsList totals={totals} />
      ) : (
        <p className={styles.quiet}>
          <Trans>The total cannot be told yet.</Trans>
        </p>
      )}
      <p className={styles.quiet}>
        <Trans>
          The list prices. The customer gets no invoice for this order from the vendor; what it pays is between you and
          it.
        </Trans>
      </p>
      <p role="status" className={styles.quiet}>
        {work.saving ? <Trans>Saving…</Trans> : <Trans>Saved</Trans>}
      </p>
      <ProblemBar error={work.problem} />
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={!may}
        aria-describedby={actions.place.allowed ? undefined : reasonId}
        icon={work.placing ? <Spinner size="tiny" /> : null}
        onClick={() => may && work.place(order)}
      >
        <Trans>Place order</Trans>
      </Button>
      <ActionReason id={reasonId} action={actions.place} />
      {actions.discard.allowed && (
        <CloseOrder orderId={id} name={items.map(({ name }) => name).join(", ")} action={actions.discard} />
      )}
    </div>
  );
}
