import { Field, Input, type InputProps, Textarea } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import { fieldError } from "../../design/field-errors.ts";
import form from "../../design/form-fields.module.css";
import type { PartnerDraft } from "./partner-draft.ts";

export interface PartnerFieldsProps {
  readonly draft: PartnerDraft;
  readonly missing: ReadonlySet<keyof PartnerDraft>;
  /** What the server refused. */
  readonly problem: unknown;
  readonly onChange: (part: Partial<PartnerDraft>) => void;
}

type TextField = {
  [Field in keyof PartnerDraft]: PartnerDraft[Field] extends string ? Field : never;
}[keyof PartnerDraft];

interface PartnerTextProps extends PartnerFieldsProps {
  readonly field: TextField;
  readonly label: string;
  readonly max: number;
  readonly required?: boolean;
  readonly hint?: string;
  readonly type?: InputProps["type"];
  readonly long?: boolean;
  readonly lang?: string;
}

/** One text of a partner, with what is wrong with it. */
export function PartnerText(props: PartnerTextProps) {
  const {
    draft,
    missing,
    problem,
    onChange,
    field,
    label,
    max,
    required = false,
    hint,
    type = "text",
    long,
    lang,
  } = props;
  const { t } = useLingui();
  const fault = missing.has(field) ? t`This is needed.` : fieldError(problem, field);
  const value = draft[field];
  return (
    <Field
      label={label}
      required={required}
      hint={hint}
      validationMessage={fault}
      className={(long && form.wide) || ""}
    >
      {long ? (
        <Textarea
          value={value}
          maxLength={max}
          resize="vertical"
          lang={lang}
          onChange={(_, data) => onChange({ [field]: data.value })}
        />
      ) : (
        <Input
          value={value}
          type={type}
          maxLength={max}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, data) => onChange({ [field]: data.value })}
        />
      )}
    </Field>
  );
}
