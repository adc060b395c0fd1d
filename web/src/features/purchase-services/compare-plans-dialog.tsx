import { Button } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { Trans, useLingui } from "@lingui/react/macro";
import { type CSSProperties, type ReactNode, useId } from "react";
import type { Action, Service } from "../../../../contract/resources.ts";
import { ActionReason } from "../../design/action-reason.tsx";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { useFormat } from "../../design/use-format.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import styles from "./compare-plans-dialog.module.css";
import { PlanPrice } from "./plan-price.tsx";
import { yearlySaving } from "./yearly-saving.ts";

interface ComparePlansDialogProps extends ModalState {
  readonly service: Service;
  readonly start: Action;
  readonly onBuy: (planId: string) => void;
}

type Plan = Service["plans"][number];

/** A service's plans side by side. */
export default function ComparePlansDialog({ service, start, onBuy, ...modal }: ComparePlansDialogProps) {
  const { t } = useLingui();
  const format = useFormat();
  const id = useId();
  const { name, plans } = service;
  const hasFeatures = plans.some((plan) => plan.features.length > 0);
  const row = (label: ReactNode, cell: (plan: Plan) => ReactNode) => (
    <tr>
      <th scope="row">{label}</th>
      {plans.map((plan) => (
        <td key={plan.id}>{cell(plan)}</td>
      ))}
    </tr>
  );
  const saving = (plan: Plan) => {
    const percent = yearlySaving(plan);
    return percent === null ? "–" : format.percent(String(percent));
  };
  return (
    <Modal {...modal} className={styles.surface}>
      <ModalBody
        title={t`Compare plans: ${name}`}
        actions={
          <Button onClick={modal.onClose}>
            <Trans>Close</Trans>
          </Button>
        }
      >
        <table className={styles.table} style={{ "--plans": plans.length } as CSSProperties}>
          <thead>
            <tr>
              <td />
              {plans.map((plan) => (
                <th key={plan.id} id={`${id}-${plan.id}`} scope="col">
                  {plan.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(t`Per month`, (plan) => (
              <PlanPrice plan={plan} term="monthly" />
            ))}
            {row(t`Per year`, (plan) => (
              <PlanPrice plan={plan} term="yearly" />
            ))}
            {row(t`A year costs less by`, saving)}
            {row(t`Licences in an order`, ({ seats }) => (
              <Trans>
                {format.number(seats.min)} to {format.number(seats.max)}
              </Trans>
            ))}
            {hasFeatures && (
              <tr className={styles.features}>
                <th scope="row">
                  <Trans>What is in it</Trans>
                </th>
                {plans.map((plan) => (
                  <td key={plan.id} data-plan={plan.name}>
                    <ul className={styles.list}>
                      {plan.features.map((feature) => (
                        <li key={feature}>
                          <CheckmarkRegular className={styles.check} />
                          {feature}
                        </li>
                      ))}
                    </ul>
                  </td>
                ))}
              </tr>
            )}
            {row(<span className={styles.quiet}>{t`Order`}</span>, (plan) => (
              <Button
                size="small"
                disabledFocusable={!start.allowed}
                aria-describedby={`${id}-${plan.id}${start.allowed ? "" : ` ${id}`}`}
                onClick={() => start.allowed && onBuy(plan.id)}
              >
                <Trans>Buy now</Trans>
              </Button>
            ))}
          </tbody>
        </table>
        <p className={styles.note}>
          <Trans>Prices are for one licence, before tax.</Trans>
        </p>
        <ActionReason id={id} action={start} />
      </ModalBody>
    </Modal>
  );
}
