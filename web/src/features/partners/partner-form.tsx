import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, type ReactNode, useState } from "react";
import { ChangedMeanwhile } from "../../design/changed-meanwhile.tsx";
import styles from "../../design/form-fields.module.css";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { Section } from "../../design/section.tsx";
import { PartnerContactFields } from "./partner-contact-fields.tsx";
import { PartnerDirectoryFields } from "./partner-directory-fields.tsx";
import { missingIn, type PartnerDraft } from "./partner-draft.ts";
import type { PartnerFieldsProps } from "./partner-text.tsx";
import { PartnerWhoFields } from "./partner-who-fields.tsx";

interface PartnerFormProps {
  readonly begin: PartnerDraft;
  /** Partner ID and kind never change. */
  readonly isNew: boolean;
  readonly submitName: ReactNode;
  readonly problem: unknown;
  readonly isSending: boolean;
  readonly onSubmit: (draft: PartnerDraft) => void;
  readonly onCancel: () => void;
}

/** All that the register says of a partner. */
export function PartnerForm({ begin, isNew, problem, isSending, onSubmit, onCancel, submitName }: PartnerFormProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState(begin);
  const [tried, setTried] = useState(false);
  const missing = missingIn(draft);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (missing.size > 0) {
      const form = event.currentTarget;
      requestAnimationFrame(() => form.querySelector<HTMLElement>("[aria-invalid=true]")?.focus());
    } else if (!isSending) onSubmit(draft);
  };
  const fields: PartnerFieldsProps = {
    draft,
    missing: tried ? missing : new Set(),
    problem,
    onChange: (part) => setDraft((before) => ({ ...before, ...part })),
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit}>
      <ProblemBar error={problem} />
      <ChangedMeanwhile error={problem} />
      <Section title={t`Who it is`}>
        <PartnerWhoFields {...fields} isNew={isNew} />
      </Section>
      <Section title={t`Address and contact`}>
        <PartnerContactFields {...fields} />
      </Section>
      <Section title={t`In the directory`}>
        <PartnerDirectoryFields {...fields} />
      </Section>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={isSending}>
          {submitName}
        </Button>
        <Button onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
      </div>
    </form>
  );
}
