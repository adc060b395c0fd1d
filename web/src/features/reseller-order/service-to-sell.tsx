import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Service } from "../../../../contract/resources.ts";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./reseller-order.module.css";

interface ServiceToSellProps {
  readonly service: Service;
  readonly busy: boolean;
  readonly onChoose: (planId: string) => void;
}

/** A service's plans, each with its list prices and the way to order it. */
export function ServiceToSell({ service, busy, onChoose }: ServiceToSellProps) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Section title={service.name} lead={service.description}>
      <ul className={styles.plans}>
        {service.plans.map(({ id, name, prices }) => {
          const whole = `${service.name} ${name}`;
          return (
            <li key={id} className={styles.plan}>
              <span className={styles.name}>{name}</span>
              <span className={styles.quiet}>
                {prices
                  .map(({ term, price }) => {
                    const money = format.money(price);
                    return term === "yearly" ? t`${money} per year` : t`${money} per month`;
                  })
                  .join(" · ")}
              </span>
              <Button
                disabledFocusable={busy}
                aria-label={t`Order this plan: ${whole}`}
                onClick={() => !busy && onChoose(id)}
              >
                <Trans>Order this plan</Trans>
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
