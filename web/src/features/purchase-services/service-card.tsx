import { Trans, useLingui } from "@lingui/react/macro";
import type { Service } from "../../../../contract/resources.ts";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./service-card.module.css";

export function ServiceCard({ service }: { service: Service }) {
  const { t } = useLingui();
  const { name } = service;
  return (
    <Section title={name}>
      <p className={styles.description}>{service.description}</p>
      <div className={styles.scroll}>
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
            {service.plans.map((plan) => (
              <tr key={plan.id}>
                <th scope="row">{plan.name}</th>
                <Price plan={plan} term="monthly" />
                <Price plan={plan} term="yearly" />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Price({ plan, term }: { plan: Service["plans"][number]; term: "monthly" | "yearly" }) {
  const format = useFormat();
  const price = plan.prices.find((one) => one.term === term)?.price;
  return <td>{price ? format.money(price) : "–"}</td>;
}
