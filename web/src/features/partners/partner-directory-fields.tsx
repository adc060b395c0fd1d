import { Checkbox, Field } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import { helpKinds } from "../../../../domain/help-kinds.ts";
import { FilterToggle, FilterToggles } from "../../design/filter-toggles.tsx";
import styles from "../../design/form-fields.module.css";
import { useHelpNames } from "../../design/partner-profile/use-help-names.ts";
import { useLanguageNames } from "../../design/partner-profile/use-language-names.ts";
import { type PartnerFieldsProps, PartnerText } from "./partner-text.tsx";

// What people in Europe speak to their suppliers; others that a partner has already stay.
const offered = "bg cs da de el en es et fi fr ga hr hu is it lt lv mt nb nl pl pt ro ru sk sl sv tr uk".split(" ");

export function PartnerDirectoryFields(fields: PartnerFieldsProps) {
  const { t } = useLingui();
  const nameOf = useLanguageNames();
  const helps = useHelpNames();
  const { draft, onChange } = fields;
  const languages = [...new Set([...offered, ...draft.languages])].sort((one, other) =>
    nameOf(one).localeCompare(nameOf(other)),
  );
  return (
    <div className={styles.fields}>
      <Checkbox
        className={styles.wide ?? ""}
        label={t`It stands in the partner directory`}
        checked={draft.listed}
        onChange={(_, { checked }) => onChange({ listed: checked === true })}
      />
      <PartnerText {...fields} field="descriptionEn" label={t`Description in English`} max={2000} lang="en" long />
      <PartnerText {...fields} field="descriptionPl" label={t`Description in Polish`} max={2000} lang="pl" long />
      <Field label={t`Languages`} className={styles.wide ?? ""}>
        <FilterToggles label={t`Languages`}>
          {languages.map((code) => (
            <FilterToggle
              key={code}
              pressed={draft.languages.includes(code)}
              onToggle={() => onChange({ languages: toggled(draft.languages, code) })}
            >
              {nameOf(code)}
            </FilterToggle>
          ))}
        </FilterToggles>
      </Field>
      <Field label={t`Helps with`} className={styles.wide ?? ""}>
        <FilterToggles label={t`Helps with`}>
          {helpKinds.map((kind) => (
            <FilterToggle
              key={kind}
              pressed={draft.help.includes(kind)}
              onToggle={() => onChange({ help: toggled(draft.help, kind) })}
            >
              {helps[kind]}
            </FilterToggle>
          ))}
        </FilterToggles>
      </Field>
      <PartnerText
        {...fields}
        field="latitude"
        label={t`Latitude`}
        hint={t`For the directory's map, for example 50.06.`}
        max={12}
      />
      <PartnerText {...fields} field="longitude" label={t`Longitude`} hint={t`For example 19.94.`} max={12} />
    </div>
  );
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
