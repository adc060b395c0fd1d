import { Field, Input, Select } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import type { HTMLInputAutoCompleteAttribute } from "react";
import { useFormat } from "../../design/use-format.ts";
import { billingCountries } from "./billing-countries.ts";
import { missingFields, neededFields, type PaymentField, savedPayment } from "./order-edits.ts";
import styles from "./payment-form.module.css";
import { frozenField, type StepProps } from "./step-props.ts";
import { usePaymentLabels } from "./use-payment-labels.ts";

interface PaymentFormProps extends StepProps {
  /** The person wanted to go on with fields that are empty: they say that they are needed. */
  readonly asksForMissing: boolean;
}

/** To whom the invoice goes. A card would be another form in its place. */
export function PaymentForm({ draft, keeper, frozenBy, asksForMissing }: PaymentFormProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const value = (field: PaymentField) => draft.edits.payment[field] ?? savedPayment(draft.order.payment, field);
  const country = value("country");
  const byName = new Intl.Collator(i18n.locale);
  const countries = [...new Set([...billingCountries, ...(country ? [country] : [])])]
    .map((code) => ({ code, name: format.country(code) }))
    .sort((a, b) => byName.compare(a.name, b.name));

  const labels = usePaymentLabels();
  const missing = asksForMissing ? missingFields(draft) : [];
  const errorOf = (field: PaymentField) =>
    missing.includes(field) ? t`This is needed for the invoice.` : draft.fieldErrors[field];

  const input = (field: PaymentField, rest: { max: number; fill: HTMLInputAutoCompleteAttribute; hint?: string }) => (
    <Field
      label={labels[field]}
      required={neededFields.includes(field)}
      hint={rest.hint}
      validationMessage={errorOf(field)}
      className={styles[field] ?? ""}
    >
      <Input
        {...frozenField(frozenBy)}
        id={`payment-${field}`}
        className={styles.input ?? ""}
        value={value(field)}
        maxLength={rest.max}
        autoComplete={rest.fill}
        onChange={(_, data) => keeper.editPayment(field, data.value)}
        onBlur={() => void keeper.flush()}
      />
    </Field>
  );

  return (
    <div className={styles.form}>
      {input("name", { max: 200, fill: "billing organization" })}
      {input("street", { max: 200, fill: "billing street-address" })}
      {input("postcode", { max: 20, fill: "billing postal-code" })}
      {input("town", { max: 100, fill: "billing address-level2" })}
      <Field label={labels.country} required validationMessage={errorOf("country")} className={styles.country ?? ""}>
        <Select
          id="payment-country"
          className={styles.input ?? ""}
          value={country}
          aria-disabled={frozenBy !== null || undefined}
          aria-describedby={frozenBy ?? undefined}
          autoComplete="billing country"
          onChange={(_, data) => !frozenBy && keeper.editPayment("country", data.value)}
        >
          {country === "" && <option value="" />}
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      {input("vatId", { max: 30, fill: "off", hint: t`If your company has one` })}
      {input("purchaseOrderNumber", {
        max: 60,
        fill: "off",
        hint: t`Optional; it is printed on the invoice`,
      })}
    </div>
  );
}
