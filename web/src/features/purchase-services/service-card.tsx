import { Trans, useLingui } from "@lingui/react/macro";
import type { Action, Service } from "../../../../contract/resources.ts";
import { Section } from "../../design/section.tsx";
import { ComparePlans } from "./compare-plans.tsx";
import { PlanPrice } from "./plan-price.tsx";
import { PlansMenuButton } from "./plans-menu-button.tsx";
import styles from "./service-card.module.css";

interface ServiceCardProps {
  readonly service: Service;
  /** Whether this person may start an order. */
  readonly start: Action;
  readonly onBuy: (planId: string) => void;
  /** The person looks at this service. */
  readonly onLook: () => void;
}

export function ServiceCard({ service, start, onBuy, onLook }: ServiceCardProps) {
  const { t } = useLingui();
  const { name, plans } = service;
  return (
    <Section title={name}>
      <div className={styles.body}>
        <p className={styles.description}>{service.description}</p>
        <table className={styles.table} aria-label={t`Plans and prices: ${name}`}>
          <thead>
            <tr>
              <th scope="col">
                <Trans>Plan</Trans>
              </th>
              <th scope="col">
                <Trans>Per month</Trans>
              </th>
              <th scope="col">
                <Trans>Per year</Trans>
              </th>
            </tr>
          </thead>
          <tbody>
            {plans.map((plan) => (
              <tr key={plan.id}>
                <th scope="row">{plan.name}</th>
                <td>
                  <PlanPrice plan={plan} term="monthly" />
                </td>
                <td>
                  <PlanPrice plan={plan} term="yearly" />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div className={styles.foot}>
          <PlansMenuButton service={service} start={start} onBuy={onBuy} onLook={onLook} />
          {plans.length > 1 && <ComparePlans service={service} start={start} onBuy={onBuy} onLook={onLook} />}
        </div>
      </div>
    </Section>
  );
}
