import { Button, Field, Select } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import { type DataFile, dataFiles, largestImport } from "../../../../domain/data-files.ts";
import { ProblemNotice } from "../../design/problem-notice.tsx";
import { ProgressBar } from "../../design/progress-bar.tsx";
import { useFileNames } from "../../design/register-names/use-file-names.ts";
import { Section } from "../../design/section.tsx";
import { FileField } from "./file-field.tsx";
import styles from "./import-form.module.css";
import { useUpload } from "./use-upload.ts";

/** Choosing a file and sending it to be checked. */
export function ImportForm() {
  const { t } = useLingui();
  const names = useFileNames();
  const upload = useUpload();
  const [kind, setKind] = useState<DataFile>("organizations");
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (upload.isPending) return;
    const wrong = !file
      ? t`Choose a file.`
      : file.size === 0
        ? t`The file is empty.`
        : file.size > largestImport
          ? t`The file is larger than 256 MB. Split it.`
          : undefined;
    setProblem(wrong);
    if (file && !wrong) upload.mutate({ file, as: kind });
  };
  return (
    <Section
      title={t`Import a file`}
      lead={t`The file is checked whole first: you see what it would add, or each faulty line with its reason. Nothing is written before you confirm it.`}
    >
      <form className={styles.form} noValidate onSubmit={submit}>
        <div className={styles.fields}>
          <Field label={t`What is in it`}>
            <Select value={kind} onChange={(_, { value }) => setKind(value as DataFile)}>
              {dataFiles.map((one) => (
                <option key={one} value={one}>
                  {names[one].name}
                </option>
              ))}
            </Select>
          </Field>
          <FileField
            problem={problem}
            onChoose={(chosen) => {
              setFile(chosen);
              setProblem(undefined);
            }}
          />
        </div>
        {upload.isPending && upload.sent && (
          <ProgressBar
            label={t`Uploading, in kilobytes`}
            done={inKilobytes(upload.sent.bytes)}
            of={inKilobytes(upload.sent.of)}
          />
        )}
        <div role="alert">{upload.isError && <ProblemNotice error={upload.error} />}</div>
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={upload.isPending}>
            {upload.isPending ? (
              <Trans>Uploading…</Trans>
            ) : upload.isError ? (
              <Trans>Go on uploading</Trans>
            ) : (
              <Trans>Upload and check</Trans>
            )}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function inKilobytes(bytes: number): number {
  return Math.ceil(bytes / 1024);
}
