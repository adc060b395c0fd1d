import { Button, Field, Radio, RadioGroup, Select, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { HistoryEntry } from "../../../../contract/resources.ts";
import { MomentInput } from "../../design/moment-input.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./correction-page.module.css";
import { PreviewSection } from "./preview-section.tsx";
import { TruthField } from "./truth-field.tsx";
import { useCorrection } from "./use-correction.ts";

interface CorrectFormProps {
  readonly subscriptionId: string;
  readonly record: readonly HistoryEntry[];
  readonly onWritten: () => void;
}

/** From when until when, who it was, and why; below it stands what the record will say. */
export function CorrectForm({ subscriptionId, record, onWritten }: CorrectFormProps) {
  const { t } = useLingui();
  const format = useFormat();
  const form = useCorrection(subscriptionId, onWritten);
  const { draft, change, faults } = form;
  const fillFrom = (id: string) => {
    const period = record.find((one) => one.id === id);
    if (period) change({ from: period.from, until: period.until, lasts: period.until === null });
  };
  return (
    <form className={styles.form} noValidate onSubmit={form.submit}>
      <ProblemBar error={form.problem} />
      {record.length > 0 && (
        <Field label={t`Take the dates of a period`}>
          <Select value="" onChange={(_, { value }) => fillFrom(value)}>
            <option value="">{t`Choose a period…`}</option>
            {record.map(({ id, partner, from, until }) => (
              <option key={id} value={id}>
                {`${partner.name}, ${format.shortDay(from)} – ${until ? format.shortDay(until) : "…"}`}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={t`From`} required validationMessage={faults.from}>
        <MomentInput value={draft.from} onMoment={(from) => change({ from })} />
      </Field>
      <RadioGroup
        aria-label={t`Until when`}
        value={draft.lasts ? "lasts" : "until"}
        onChange={(_, { value }) => change({ lasts: value === "lasts" })}
      >
        <Radio value="lasts" label={t`Until now and on`} />
        <Radio value="until" label={t`Until an instant`} />
      </RadioGroup>
      {!draft.lasts && (
        <Field label={t`Until`} required validationMessage={faults.until}>
          <MomentInput value={draft.until} onMoment={(until) => change({ until })} />
        </Field>
      )}
      <TruthField form={form} />
      <Field
        label={t`Reason`}
        required
        hint={t`Everybody who sees the record reads it, and it is kept for good. Write no personal data in it.`}
        validationMessage={faults.reason}
      >
        <Textarea
          value={draft.reason}
          maxLength={1000}
          resize="vertical"
          onChange={(_, { value }) => change({ reason: value })}
        />
      </Field>
      <PreviewSection record={record} draft={draft} />
      <div>
        <Button type="submit" appearance="primary" disabledFocusable={form.isWriting}>
          <Trans>Correct the record</Trans>
        </Button>
      </div>
    </form>
  );
}
