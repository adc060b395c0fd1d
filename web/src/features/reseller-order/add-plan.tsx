import { Button, Field, Select } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { OrderItem } from "../../../../contract/orders.ts";
import styles from "./reseller-order.module.css";
import { servicesInQuery } from "./reseller-order-data.ts";

interface AddPlanProps {
  /** Where it is to be used at first. */
  readonly country: string;
  /** What is in the order already: another is offered first. */
  readonly items: readonly OrderItem[];
  readonly onAdd: (planId: string, country: string) => void;
}

/** One order may hold several plans. */
export function AddPlan({ country, items, onAdd }: AddPlanProps) {
  const { t } = useLingui();
  const services = useQuery(servicesInQuery(country)).data ?? [];
  const [chosen, setChosen] = useState("");
  const plans = services.flatMap((service) => service.plans);
  const fresh = plans.find(({ id }) => items.every(({ plan }) => plan.id !== id)) ?? plans[0];
  const planId = chosen || (fresh?.id ?? "");
  if (services.length === 0) return null;
  return (
    <div className={styles.add}>
      <Field label={t`Another plan`}>
        <Select value={planId} onChange={(_, { value }) => setChosen(value)}>
          {services.map((service) => (
            <optgroup key={service.id} label={service.name}>
              {service.plans.map((plan) => (
                <option key={plan.id} value={plan.id}>
                  {`${service.name} ${plan.name}`}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Button
        icon={<AddRegular />}
        onClick={() => {
          onAdd(planId, country);
          setChosen("");
        }}
      >
        <Trans>Add the plan</Trans>
      </Button>
    </div>
  );
}
