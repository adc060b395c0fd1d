import { Button, Field, Input, Select, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useId, useMemo, useState } from "react";
import type { Service, Subscription } from "../../../../contract/resources.ts";
import type { ChangeSubscription } from "../../../../contract/subscription-changes.ts";
import { ModalBody } from "../../design/modal-body.tsx";
import { useFormat } from "../../design/use-format.ts";
import { ChangePreview } from "./change-preview.tsx";
import { plansQuery } from "./life-data.ts";
import { LifeDialog } from "./life-dialog.tsx";
import styles from "./life-dialogs.module.css";
import { PlannedChangeText } from "./planned-change-text.tsx";
import { readSeats } from "./read-seats.ts";
import { useLifeChange } from "./use-life-change.ts";
import { useSettled } from "./use-settled.ts";

interface ChangeDialogProps {
  readonly open: boolean;
  readonly subscription: Subscription;
  readonly onClose: () => void;
  readonly onChanged: (subscription: Subscription) => void;
}

type Plan = Pick<Service["plans"][number], "id" | "name" | "prices">;

/** Changes seats, plan and term. What it costs, from when and what it does to the partner stands below while one chooses. */
export default function ChangeDialog({ open, ...body }: ChangeDialogProps) {
  return (
    <LifeDialog open={open} onClose={body.onClose}>
      <ChangeBody {...body} />
    </LifeDialog>
  );
}

function ChangeBody({ subscription: present, onClose, onChanged }: Omit<ChangeDialogProps, "open">) {
  const { t } = useLingui();
  const hintId = useId();
  // As it was when the dialog opened: what the page reads meanwhile is told by the preview.
  const [subscription] = useState(present);
  const [seats, setSeats] = useState(String(subscription.seats));
  const [planId, setPlanId] = useState(subscription.plan.id);
  const [term, setTerm] = useState(subscription.term);
  const plans = usePlans(subscription);
  const count = readSeats(seats);
  const typed = useMemo(
    () => wishOf(subscription, { seats: count, planId, term }),
    [subscription, count, planId, term],
  );
  const wish = useSettled(typed);
  const settled = wish === typed;
  const life = useLifeChange(subscription.id, settled && count !== null ? wish : null, onChanged);
  const ready = settled && life.agreeable;
  const terms = plans.find(({ id }) => id === planId)?.prices.map((price) => price.term) ?? [];

  return (
    <ModalBody
      title={t`Change subscription`}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={!ready}
            aria-describedby={ready ? undefined : hintId}
            icon={life.changing ? <Spinner size="tiny" /> : null}
            onClick={() => ready && life.agree()}
          >
            <Trans>Confirm change</Trans>
          </Button>
          <Button onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <p>{subscription.name}</p>
        <div className={styles.fields}>
          <Field
            label={t`Number of licences`}
            validationState={count === null ? "error" : "none"}
            validationMessage={count === null ? t`Enter a whole number, 1 or more.` : null}
          >
            <Input
              inputMode="numeric"
              autoComplete="off"
              maxLength={9}
              value={seats}
              onChange={(_, { value }) => setSeats(value)}
            />
          </Field>
          <Field label={t`Term`}>
            <Select value={term} onChange={(_, { value }) => setTerm(value === "yearly" ? "yearly" : "monthly")}>
              {(["monthly", "yearly"] as const)
                .filter((one) => one === subscription.term || terms.includes(one))
                .map((one) => (
                  <option key={one} value={one}>
                    {one === "monthly" ? t`Monthly` : t`Yearly`}
                  </option>
                ))}
            </Select>
          </Field>
          <Field label={t`Plan`} className={styles.wide ?? ""}>
            <PlanSelect plans={plans} term={term} value={planId} onChange={setPlanId} />
          </Field>
        </div>
        {subscription.plannedChange && (
          <p className={styles.hint}>
            <PlannedChangeText planned={subscription.plannedChange} />
          </p>
        )}
        <ChangePreview {...life} asking={life.asking || !settled} />
        <p id={hintId} className={styles.hint}>
          {wish === null && <Trans>Choose what is to change. Nothing happens before you confirm it.</Trans>}
          {wish !== null && !life.preview?.refusal && !ready && (
            <Trans>Wait until it says what the change means.</Trans>
          )}
        </p>
      </div>
    </ModalBody>
  );
}

/** The plans to choose from; its own also where it is not sold any more. */
function usePlans(subscription: Subscription): readonly Plan[] {
  const { data = [] } = useQuery(plansQuery(subscription));
  const own: Plan = { ...subscription.plan, prices: [] };
  return data.some(({ id }) => id === own.id) ? data : [own, ...data];
}

interface PlanSelectProps {
  readonly plans: readonly Plan[];
  readonly term: Subscription["term"];
  readonly value: string;
  readonly onChange: (planId: string) => void;
}

function PlanSelect({ plans, term, value, onChange, ...field }: PlanSelectProps) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <Select {...field} value={value} onChange={(_, data) => onChange(data.value)}>
      {plans.map(({ id, name, prices }) => {
        const price = prices.find((one) => one.term === term)?.price;
        const amount = price && format.money(price);
        const words =
          amount && (term === "yearly" ? t`${amount} per licence and year` : t`${amount} per licence and month`);
        return (
          <option key={id} value={id}>
            {words ? `${name}: ${words}` : name}
          </option>
        );
      })}
    </Select>
  );
}

/** What differs from what is now; null where nothing does. */
function wishOf(
  { seats, plan, term }: Subscription,
  chosen: { seats: number | null; planId: string; term: Subscription["term"] },
): ChangeSubscription | null {
  const wish: ChangeSubscription = {
    ...(chosen.seats !== null && chosen.seats !== seats ? { seats: chosen.seats } : {}),
    ...(chosen.planId !== plan.id ? { planId: chosen.planId } : {}),
    ...(chosen.term !== term ? { term: chosen.term } : {}),
  };
  return Object.keys(wish).length > 0 ? wish : null;
}
