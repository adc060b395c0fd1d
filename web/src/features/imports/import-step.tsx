import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { Import } from "../../../../contract/imports.ts";
import { ButtonLink } from "../../design/button-link.tsx";
import { Notice } from "../../design/notice.tsx";
import { ProgressBar } from "../../design/progress-bar.tsx";
import { useImportStateNames } from "../../design/register-names/use-import-state-names.ts";
import { Section } from "../../design/section.tsx";
import { DiscardButton } from "./discard-button.tsx";
import styles from "./import-page.module.css";
import { ReadyStep } from "./ready-step.tsx";
import { ResumeUpload } from "./resume-upload.tsx";

/** What is to be done now, or what is being done. A screen reader hears when that changes. */
export function ImportStep({ one }: { readonly one: Import }) {
  const names = useImportStateNames();
  return (
    <Section title={names[one.state]}>
      <div className={styles.stack} aria-live="polite">
        <Step one={one} />
      </div>
    </Section>
  );
}

function Step({ one }: { readonly one: Import }) {
  const { t } = useLingui();
  const { state, progress, records } = one;
  switch (state) {
    case "uploading":
      return <ResumeUpload one={one} />;
    case "checking":
      return (
        <>
          <p>
            <Trans>The whole file is being looked through. You may leave this page meanwhile.</Trans>
          </p>
          <ProgressBar label={t`The check, in percent`} done={progress} of={100} />
        </>
      );
    case "applying":
      return (
        <>
          <p>
            <Trans>The file is written whole or not at all. You may leave this page meanwhile.</Trans>
          </p>
          <ProgressBar label={t`The import, in percent`} done={progress} of={100} />
        </>
      );
    case "ready":
      return <ReadyStep one={one} />;
    case "faulty":
      return (
        <>
          <Notice tone="warning">
            <p>
              <Trans>Nothing was imported. Correct the lines below in the file and upload it again.</Trans>
            </p>
          </Notice>
          <Again one={one} />
        </>
      );
    case "failed":
      return (
        <>
          <Notice tone="error">
            <p>
              <Trans>
                The file could not be worked on, for a reason that is not in it. Nothing was imported. Look into the
                server's log.
              </Trans>
            </p>
          </Notice>
          <Again one={one} />
        </>
      );
    case "applied":
      return (
        <Notice tone="success">
          <p>
            <Plural value={records?.new ?? 0} one="# record was added." other="# records were added." />{" "}
            {records && records.same > 0 && (
              <Plural value={records.same} one="# was there already." other="# were there already." />
            )}
          </p>
        </Notice>
      );
    case "discarded":
      return (
        <p>
          <Trans>Nothing was imported, and the file is not kept any longer.</Trans>
        </p>
      );
  }
}

function Again({ one }: { readonly one: Import }) {
  return (
    <div className={styles.actions}>
      <ButtonLink to="/console/imports" primary>
        <Trans>Upload another file</Trans>
      </ButtonLink>
      <DiscardButton one={one} />
    </div>
  );
}
