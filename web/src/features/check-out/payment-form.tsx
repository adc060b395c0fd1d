import { Field, Input, Select } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import type { HTMLInputAutoCompleteAttribute } from "react";
import { useFormat } from "../../design/use-format.ts";
import { billingCountries } from "./billing-countries.ts";
import { type PaymentField, savedPayment } from "./order-edits.ts";
import styles from "./payment-form.module.css";
import { frozenField, type StepProps } from "./step-props.ts";

/** To whom the invoice goes. A card would be another form in its place. */
export function PaymentForm({ draft, keeper, frozenBy }: StepProps) {
  const { t, i18n } = useLingui();
  const format = useFormat();
  const value = (field: PaymentField) => draft.edits.payment[field] ?? savedPayment(draft.order.payment, field);
  const country = value("country");
  const byName = new Intl.Collator(i18n.locale);
  const countries = [...new Set([...billingCountries, ...(country ? [country] : [])])]
    .map((code) => ({ code, name: format.country(code) }))
    .sort((a, b) => byName.compare(a.name, b.name));

  const input = (
    field: PaymentField,
    label: string,
    rest: { max: number; fill: HTMLInputAutoCompleteAttribute; required?: boolean; hint?: string },
  ) => (
    <Field
      label={label}
      required={rest.required ?? false}
      hint={rest.hint}
      validationMessage={draft.fieldErrors[field]}
      className={styles[field] ?? ""}
    >
      <Input
        {...frozenField(frozenBy)}
        id={`payment-${field}`}
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
      {input("name", t`Company name`, { max: 200, fill: "billing organization", required: true })}
      {input("street", t`Street and number`, { max: 200, fill: "billing street-address", required: true })}
      {input("postcode", t`Postcode`, { max: 20, fill: "billing postal-code" })}
      {input("town", t`Town`, { max: 100, fill: "billing address-level2", required: true })}
      <Field label={t`Country`} required validationMessage={draft.fieldErrors.country} className={styles.country ?? ""}>
        <Select
          id="payment-country"
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
      {input("vatId", t`VAT ID`, { max: 30, fill: "off", hint: t`If your company has one` })}
      {input("purchaseOrderNumber", t`Purchase order number`, {
        max: 60,
        fill: "off",
        hint: t`Optional; it is printed on the invoice`,
      })}
    </div>
  );
}
