import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useState } from "react";
import type { Import } from "../../../../contract/imports.ts";
import { ProblemNotice } from "../../design/problem-notice.tsx";
import { ProgressBar } from "../../design/progress-bar.tsx";
import { DiscardButton } from "./discard-button.tsx";
import { FileField } from "./file-field.tsx";
import styles from "./import-page.module.css";
import { useUpload } from "./use-upload.ts";

/** The upload broke off: the same file goes on where it was. */
export function ResumeUpload({ one }: { readonly one: Import }) {
  const { t } = useLingui();
  const upload = useUpload();
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string>();
  const { id, size, received, fileName } = one;
  const inKilobytes = (bytes: number) => Math.ceil(bytes / 1024);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (upload.isPending) return;
    const wrong = !file
      ? t`Choose a file.`
      : file.size !== size
        ? t`This is another file: its size differs.`
        : undefined;
    setProblem(wrong);
    if (file && !wrong) upload.mutate({ file, as: { id } });
  };
  return (
    <form className={styles.stack} noValidate onSubmit={submit}>
      <p>
        <Trans>
          Part of the file has arrived. Choose the same file ({fileName}) once more, and the upload goes on where it
          was.
        </Trans>
      </p>
      <ProgressBar
        label={t`Uploaded, in kilobytes`}
        done={inKilobytes(upload.sent?.bytes ?? received)}
        of={inKilobytes(size)}
      />
      <FileField problem={problem} onChoose={setFile} />
      <div role="alert">{upload.isError && <ProblemNotice error={upload.error} />}</div>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={upload.isPending}>
          <Trans>Go on uploading</Trans>
        </Button>
        <DiscardButton one={one} />
      </div>
    </form>
  );
}
