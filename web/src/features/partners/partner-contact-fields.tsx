import { Field } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import { CountrySelect } from "../../design/country-select.tsx";
import { fieldError } from "../../design/field-errors.ts";
import styles from "../../design/form-fields.module.css";
import { type PartnerFieldsProps, PartnerText } from "./partner-text.tsx";

export function PartnerContactFields(fields: PartnerFieldsProps) {
  const { t } = useLingui();
  const { draft, missing, onChange, problem } = fields;
  return (
    <div className={styles.fields}>
      <PartnerText {...fields} field="street" label={t`Street and number`} max={200} />
      <PartnerText {...fields} field="postcode" label={t`Postcode`} max={20} />
      <PartnerText {...fields} field="town" label={t`Town`} max={200} required />
      <Field
        label={t`Country`}
        required
        validationMessage={missing.has("country") ? t`This is needed.` : fieldError(problem, "country")}
      >
        <CountrySelect
          value={draft.country}
          none={draft.country ? undefined : t`Choose a country…`}
          onCountry={(country) => onChange({ country })}
        />
      </Field>
      <PartnerText
        {...fields}
        field="email"
        label={t`E-mail address`}
        hint={t`Of the contact, who gets its mail.`}
        type="email"
        max={254}
        required
      />
      <PartnerText {...fields} field="phone" label={t`Phone`} type="tel" max={40} />
      <PartnerText {...fields} field="website" label={t`Website`} hint="https://…" type="url" max={500} />
    </div>
  );
}
