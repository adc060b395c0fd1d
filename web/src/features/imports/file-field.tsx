import { Field } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import styles from "./import-form.module.css";

interface FileFieldProps {
  readonly problem: string | undefined;
  readonly onChoose: (file: File | null) => void;
}

/** The file, as the person's own system lets it be chosen. */
export function FileField({ problem, onChoose }: FileFieldProps) {
  const { t } = useLingui();
  return (
    <Field
      label={t`CSV file`}
      required
      validationMessage={problem ?? null}
      validationState={problem ? "error" : "none"}
    >
      {(field) => (
        <input
          {...field}
          type="file"
          accept=".csv,text/csv"
          className={styles.file}
          onChange={({ target }) => onChoose(target.files?.[0] ?? null)}
        />
      )}
    </Field>
  );
}
