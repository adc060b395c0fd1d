import { Button, Field, Input } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { VendorSettings } from "../../../../contract/relationships.ts";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { Section } from "../../design/section.tsx";
import { showToast } from "../../design/toasts.ts";
import styles from "./vendor-settings.module.css";
import { changeVendorSettings } from "./vendor-settings-data.ts";

const most = 90;

/** How long a reseller has to answer a request, before it becomes the vendor's case. */
export function RemovalDaysSection({ settings }: { readonly settings: VendorSettings }) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const [typed, setTyped] = useState(String(settings.removalAnswerDays));
  const days = Number(typed.trim());
  const isDays = typed.trim() !== "" && Number.isInteger(days) && days >= 1 && days <= most;
  const write = useMutation({
    mutationFn: () => changeVendorSettings(queryClient, { removalAnswerDays: days }),
    onSuccess: () => showToast({ title: t`Settings saved` }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isDays && !write.isPending) write.mutate();
  };
  return (
    <Section
      title={t`Removal requests`}
      lead={t`When a customer asks to end a reseller relationship, the reseller has this long to answer. After that, the case is yours. Requests that were made keep their date.`}
    >
      <form noValidate className={styles.form} onSubmit={submit}>
        <ProblemBar error={write.error} />
        <Field label={t`Days to answer`} required validationMessage={isDays ? null : t`A whole number, 1 to ${most}.`}>
          <Input
            value={typed}
            inputMode="numeric"
            autoComplete="off"
            maxLength={2}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
        <div>
          <Button type="submit" appearance="primary" disabledFocusable={write.isPending}>
            <Trans>Save</Trans>
          </Button>
        </div>
      </form>
    </Section>
  );
}
