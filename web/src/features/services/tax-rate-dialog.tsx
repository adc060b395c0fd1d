import { Field, Input } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { CountrySelect } from "../../design/country-select.tsx";
import { MomentInput } from "../../design/moment-input.tsx";
import { showToast } from "../../design/toasts.ts";
import { useFormat } from "../../design/use-format.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import styles from "./services.module.css";
import { setTaxRate } from "./services-data.ts";
import { SettleDialog } from "./settle-dialog.tsx";

export default function TaxRateDialog(modal: ModalState) {
  const { t } = useLingui();
  const format = useFormat();
  const queryClient = useQueryClient();
  const [country, setCountry] = useState("");
  const [typed, setTyped] = useState("");
  const [from, setFrom] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const percent = typed.trim().replace(",", ".");
  const isPercent = /^(100(\.0{1,2})?|\d{1,2}(\.\d{1,2})?)$/.test(percent);
  const write = useMutation({
    mutationFn: () => setTaxRate(queryClient, { country, percent, ...(from && { from }) }),
    onSuccess: () => {
      showToast({ title: t`Tax rate set: ${format.country(country)}, ${format.percent(percent)}` });
      modal.onClose();
    },
  });
  const ready = () => {
    setTried(true);
    return country !== "" && isPercent;
  };
  return (
    <SettleDialog modal={modal} title={t`Set a tax rate`} submitName={<Trans>Set</Trans>} write={write} onTry={ready}>
      <div className={styles.fields}>
        <Field label={t`Country`} required validationMessage={tried && !country ? t`This is needed.` : null}>
          <CountrySelect value={country} none={country ? undefined : t`Choose a country…`} onCountry={setCountry} />
        </Field>
        <Field
          label={t`Rate in percent`}
          required
          validationMessage={tried && !isPercent ? t`0 to 100, with at most two places.` : null}
        >
          <Input
            value={typed}
            inputMode="decimal"
            autoComplete="off"
            maxLength={6}
            onChange={(_, { value }) => setTyped(value)}
          />
        </Field>
      </div>
      <Field label={t`From`} hint={t`Empty: from now on.`}>
        <MomentInput value={from} onMoment={setFrom} />
      </Field>
      <p>
        <Trans>Orders that were placed keep their rate.</Trans>
      </p>
    </SettleDialog>
  );
}
