import { Field, Input, Select } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { CountrySelect } from "../../design/country-select.tsx";
import { MomentInput } from "../../design/moment-input.tsx";
import { showToast } from "../../design/toasts.ts";
import { useFormat } from "../../design/use-format.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import styles from "./services.module.css";
import type { PlanRecord } from "./services-data.ts";
import { type PriceWish, planPricesQuery, setPrice } from "./services-data.ts";
import { SettleDialog } from "./settle-dialog.tsx";

interface PriceDialogProps extends ModalState {
  readonly plan: PlanRecord;
}

export default function PriceDialog({ plan, ...modal }: PriceDialogProps) {
  const { t } = useLingui();
  const format = useFormat();
  const queryClient = useQueryClient();
  const prices = useQuery(planPricesQuery(plan.id)).data ?? [];
  const [country, setCountry] = useState("");
  const [term, setTerm] = useState<PriceWish["term"]>("monthly");
  const [typed, setTyped] = useState("");
  const [chosen, setCurrency] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  // What is paid there already is most likely meant.
  const currency = chosen ?? prices.find((one) => one.country === country)?.price.currency ?? "";
  const amount = typed.replace(/\s/g, "").replace(",", ".");
  const isAmount = /^\d{1,15}(\.\d{1,4})?$/.test(amount);
  const isCurrency = /^[A-Z]{3}$/.test(currency);
  const write = useMutation({
    mutationFn: () =>
      setPrice(queryClient, plan.id, { country, term, price: { amount, currency }, ...(from && { from }) }),
    onSuccess: () => {
      showToast({ title: t`Price set: ${plan.name}, ${format.country(country)}` });
      modal.onClose();
    },
  });
  const ready = () => {
    setTried(true);
    return country !== "" && isAmount && isCurrency;
  };
  return (
    <SettleDialog
      modal={modal}
      title={t`Set a price of ${plan.name}`}
      submitName={<Trans>Set</Trans>}
      write={write}
      onTry={ready}
    >
      <div className={styles.fields}>
        <Field label={t`Country`} required validationMessage={tried && !country ? t`This is needed.` : null}>
          <CountrySelect value={country} none={country ? undefined : t`Choose a country…`} onCountry={setCountry} />
        </Field>
        <Field label={t`Term`}>
          <Select value={term} onChange={(_, { value }) => setTerm(value === "yearly" ? "yearly" : "monthly")}>
            <option value="monthly">{t`Monthly`}</option>
            <option value="yearly">{t`Yearly`}</option>
          </Select>
        </Field>
        <Field
          label={t`Price of one licence`}
          required
          hint={t`For one term, before tax.`}
          validationMessage={tried && !isAmount ? t`Enter an amount, for example 49.90.` : null}
        >
          <Input
            value={typed}
            inputMode="decimal"
            autoComplete="off"
            maxLength={20}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <Field
          label={t`Currency`}
          required
          validationMessage={tried && !isCurrency ? t`Three letters, for example PLN.` : null}
        >
          <Input
            value={currency}
            autoComplete="off"
            spellCheck={false}
            maxLength={3}
            onChange={(_, { value }) => setCurrency(value.toUpperCase())}
          />
        </Field>
      </div>
      <Field label={t`From`} hint={t`Empty: from now on.`}>
        <MomentInput value={from} onMoment={setFrom} />
      </Field>
      <p>
        <Trans>Orders and subscriptions keep their price until they are renewed.</Trans>
      </p>
    </SettleDialog>
  );
}
