import { Button, Checkbox, Field, Input, Spinner, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { type FormEvent, useId } from "react";
import type { PartnerAccount } from "../../../../contract/portfolio.ts";
import { ActionReason } from "../../design/action-reason.tsx";
import { ChangedMeanwhile } from "../../design/changed-meanwhile.tsx";
import { fieldError } from "../../design/field-errors.ts";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { Section } from "../../design/section.tsx";
import { HelpAndLanguages } from "./help-and-languages.tsx";
import styles from "./partner-profile-page.module.css";
import { changesOf, entriesOf, type ProfileEntries } from "./profile-entries.ts";
import { useSaveProfile } from "./use-save-profile.ts";

interface ProfileFormProps {
  /** What the entries began with. */
  readonly account: PartnerAccount;
  readonly entries: ProfileEntries;
  readonly onChange: (entries: ProfileEntries) => void;
  readonly onBegin: (account: PartnerAccount) => void;
}

/** What the company says of itself. Where the person may not change it, the fields can be read and say why. */
export function ProfileForm({ account, entries, onChange, onBegin }: ProfileFormProps) {
  const { t } = useLingui();
  const [reasonId, hintId] = [useId(), useId()];
  const action = account.actions.changeProfile;
  const changes = changesOf(account, entries);
  const changed = Object.keys(changes).length > 0;
  const { save, meanwhile } = useSaveProfile({ account, entries, onChange, onBegin });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (action.allowed && changed && !save.isPending) save.mutate();
  };
  /** What is wrong with a field or, where somebody else has set it meanwhile, to what. */
  const told = (field: keyof typeof meanwhile, wrong: string | null | undefined) => {
    const now = meanwhile[field];
    if (wrong || now === undefined || now === entries[field]) return { validationMessage: wrong };
    return { validationState: "warning", validationMessage: now ? t`Now there: ${now}` : t`Now empty` } as const;
  };
  const noAddress = t`Enter an address that begins with https://.`;
  const frozen = action.allowed ? {} : { readOnly: true, "aria-describedby": reasonId };
  const text = (
    field: "email" | "phone" | "website" | "removalInstructionsUrl",
    label: string,
    { hint, wrong }: { readonly hint?: string; readonly wrong?: string } = {},
  ) => (
    <Field label={label} hint={hint} {...told(field, fieldError(save.error, field) && (wrong ?? t`Check this field.`))}>
      <Input
        {...frozen}
        value={entries[field]}
        maxLength={500}
        autoComplete="off"
        onChange={(_, { value }) => onChange({ ...entries, [field]: value })}
      />
    </Field>
  );
  const description = (field: "descriptionEn" | "descriptionPl", label: string, language: string) => (
    <Field label={label} {...told(field, fieldError(save.error, field))}>
      <Textarea
        {...frozen}
        lang={language}
        rows={5}
        maxLength={2000}
        value={entries[field]}
        onChange={(_, { value }) => onChange({ ...entries, [field]: value })}
      />
    </Field>
  );
  return (
    <Section title={t`What customers read`}>
      <ActionReason id={reasonId} action={action} />
      <form noValidate className={styles.form} onSubmit={submit}>
        <div className={styles.wide}>
          <ProblemBar error={save.error} />
          <ChangedMeanwhile error={save.error} />
        </div>
        {description("descriptionEn", t`Description in English`, "en")}
        {description("descriptionPl", t`Description in Polish`, "pl")}
        <HelpAndLanguages entries={entries} frozenBy={action.allowed ? null : reasonId} onChange={onChange} />
        {text("email", t`E-mail address`, { wrong: t`Enter an e-mail address.` })}
        {text("phone", t`Phone`)}
        {text("website", t`Website`, { hint: t`Begins with https://`, wrong: noAddress })}
        {text("removalInstructionsUrl", t`Instructions for ending a reseller relationship`, {
          hint: t`The address of your own page; customers find it under Partner relationships`,
          wrong: noAddress,
        })}
        <div className={styles.wide}>
          <Checkbox
            label={t`Show this location in the Partner directory`}
            checked={entries.listed}
            aria-disabled={!action.allowed || undefined}
            aria-describedby={action.allowed ? undefined : reasonId}
            onChange={(_, { checked }) => action.allowed && onChange({ ...entries, listed: checked === true })}
          />
        </div>
        <div className={styles.buttons}>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={!action.allowed || !changed || save.isPending}
            aria-describedby={!action.allowed ? reasonId : changed ? undefined : hintId}
            icon={save.isPending ? <Spinner size="tiny" /> : null}
          >
            <Trans>Save</Trans>
          </Button>
          {changed && (
            <Button onClick={() => onChange(entriesOf(account))}>
              <Trans>Discard changes</Trans>
            </Button>
          )}
          {action.allowed && !changed && (
            <p id={hintId} className={styles.hint}>
              <Trans>Nothing has been changed.</Trans>
            </p>
          )}
        </div>
      </form>
    </Section>
  );
}
