import { Checkbox, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import { fieldError } from "../../design/field-errors.ts";
import styles from "../../design/form-fields.module.css";
import { Picker } from "../../design/picker.tsx";
import { type PartnerFieldsProps, PartnerText } from "./partner-text.tsx";
import { findCompanies, findHeadquarters } from "./partners-data.ts";

export function PartnerWhoFields({ isNew, ...fields }: PartnerFieldsProps & { readonly isNew: boolean }) {
  const { t } = useLingui();
  const { draft, onChange, problem } = fields;
  return (
    <div className={styles.fields}>
      {isNew && (
        <>
          <Field label={t`Kind`} className={styles.wide ?? ""}>
            <RadioGroup
              value={draft.kind}
              onChange={(_, { value }) => onChange({ kind: value === "headquarters" ? "headquarters" : "location" })}
            >
              <Radio value="location" label={t`Location: can be of record`} />
              <Radio value="headquarters" label={t`Headquarters account: holds locations, cannot be of record`} />
            </RadioGroup>
          </Field>
          <PartnerText
            {...fields}
            field="partnerId"
            label={t`Partner ID`}
            hint={t`4 to 12 digits that no other partner has. It never changes.`}
            max={30}
            required
          />
          {draft.kind === "location" && (
            <Field
              label={t`Headquarters account`}
              hint={t`Empty: a company with this one site.`}
              validationMessage={fieldError(problem, "headquartersId")}
            >
              <Picker
                noun="headquarters"
                picked={draft.headquarters}
                onPick={(headquarters) => onChange({ headquarters })}
                find={findHeadquarters}
              />
            </Field>
          )}
        </>
      )}
      <PartnerText {...fields} field="name" label={t({ context: "company", message: "Name" })} max={200} required />
      <Field
        label={t`Partner's company`}
        hint={t`The organization whose people sign in for it. Empty: nobody does.`}
        validationMessage={fieldError(problem, "organizationId")}
      >
        <Picker
          noun="partner-company"
          picked={draft.company}
          onPick={(company) => onChange({ company })}
          find={findCompanies}
        />
      </Field>
      {draft.kind === "location" && (
        <Checkbox
          className={styles.wide ?? ""}
          label={t`It resells: it may invite customers and sell to them itself`}
          checked={draft.resells}
          onChange={(_, { checked }) => onChange({ resells: checked === true })}
        />
      )}
      {draft.kind === "location" && draft.resells && (
        <PartnerText
          {...fields}
          field="removalInstructionsUrl"
          label={t`Page about ending the relationship`}
          hint="https://…"
          type="url"
          max={500}
        />
      )}
    </div>
  );
}
