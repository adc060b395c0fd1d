import { Field, Input, Textarea } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { fieldError } from "../../design/field-errors.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import styles from "./services.module.css";
import type { PlanRecord } from "./services-data.ts";
import { SettleDialog } from "./settle-dialog.tsx";
import { type PlanTexts, usePlanForm } from "./use-plan-form.ts";

interface PlanDialogProps extends ModalState {
  /** The one that is changed; none: a new one of the service. */
  readonly plan?: PlanRecord;
  readonly serviceId?: string;
}

export default function PlanDialog({ plan, serviceId = "", ...modal }: PlanDialogProps) {
  const { t } = useLingui();
  const { draft, type, tried, linesFault, seatsFault, ready, write } = usePlanForm({
    plan,
    serviceId,
    onDone: modal.onClose,
  });
  const fault = (field: keyof PlanTexts) =>
    tried && !draft[field].trim() ? t`This is needed.` : fieldError(write.error, field);
  const title = plan ? t`Change the plan` : t`Add a plan`;
  const submitName = plan ? <Trans>Save</Trans> : <Trans>Add</Trans>;
  return (
    <SettleDialog modal={modal} title={title} submitName={submitName} write={write} onTry={ready}>
      {!plan && (
        <Field
          label={t`Code`}
          required
          hint={t`Small letters, digits and hyphens; it never changes.`}
          validationMessage={fault("code")}
        >
          <Input value={draft.code} maxLength={60} autoComplete="off" spellCheck={false} onChange={type("code")} />
        </Field>
      )}
      <Field label={t`Name of the plan`} required validationMessage={fault("name")}>
        <Input value={draft.name} maxLength={100} autoComplete="off" onChange={type("name")} />
      </Field>
      <Field
        label={t`What it gives, in English`}
        required
        hint={t`One line each.`}
        validationMessage={fault("featuresEn")}
      >
        <Textarea value={draft.featuresEn} lang="en" rows={4} resize="vertical" onChange={type("featuresEn")} />
      </Field>
      <Field
        label={t`What it gives, in Polish`}
        required
        hint={t`One line each.`}
        validationMessage={fault("featuresPl") ?? linesFault}
      >
        <Textarea value={draft.featuresPl} lang="pl" rows={4} resize="vertical" onChange={type("featuresPl")} />
      </Field>
      <div className={styles.fields}>
        <Field label={t`Fewest licences in an order`} required validationMessage={seatsFault}>
          <Input value={draft.min} inputMode="numeric" maxLength={7} autoComplete="off" onChange={type("min")} />
        </Field>
        <Field label={t`Most licences in an order`} required>
          <Input value={draft.max} inputMode="numeric" maxLength={7} autoComplete="off" onChange={type("max")} />
        </Field>
      </div>
    </SettleDialog>
  );
}
