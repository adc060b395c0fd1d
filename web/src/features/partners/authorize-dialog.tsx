import { Button, Checkbox, Field } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import type { Partner } from "../../../../contract/partner-register.ts";
import { Chips } from "../../design/chips.tsx";
import { CountrySelect } from "../../design/country-select.tsx";
import form from "../../design/form-fields.module.css";
import { LoadProblem } from "../../design/load-problem.tsx";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { MomentInput } from "../../design/moment-input.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { useFormat } from "../../design/use-format.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { everyServiceQuery } from "../../platform/service-records.ts";
import styles from "./partner-page.module.css";
import { useAuthorize } from "./use-authorize.ts";

interface AuthorizeDialogProps extends ModalState {
  readonly partner: Partner;
}

/** Each chosen service in each chosen country, from an instant until another or open. */
export default function AuthorizeDialog({ partner, ...modal }: AuthorizeDialogProps) {
  const { t } = useLingui();
  const format = useFormat();
  const faultId = useId();
  const services = useQuery(everyServiceQuery);
  const { draft, change, faults, submit, write } = useAuthorize(partner.partner, modal.onClose);
  const toggled = (id: string) =>
    draft.serviceIds.includes(id) ? draft.serviceIds.filter((one) => one !== id) : [...draft.serviceIds, id];
  return (
    <Modal {...modal}>
      <ModalBody
        title={t`Authorize ${partner.partner.name}`}
        onSubmit={submit}
        actions={
          <>
            <Button type="submit" appearance="primary" disabledFocusable={write.isPending}>
              <Trans>Authorize</Trans>
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <div className={styles.content}>
          <ProblemBar error={write.error} />
          {services.isError && <LoadProblem error={services.error} onRetry={() => void services.refetch()} />}
          <fieldset className={form.group} aria-describedby={faults.serviceIds ? faultId : undefined}>
            <legend>{t`Services`}</legend>
            {services.data?.map(({ id, name }) => (
              <Checkbox
                key={id}
                label={name}
                checked={draft.serviceIds.includes(id)}
                onChange={() => change({ serviceIds: toggled(id) })}
              />
            ))}
            {faults.serviceIds && (
              <p id={faultId} role="alert" className={form.fault}>
                {faults.serviceIds}
              </p>
            )}
          </fieldset>
          <Field label={t`Add a country`} required={draft.countries.length === 0} validationMessage={faults.countries}>
            <CountrySelect
              value=""
              none={t`Choose a country…`}
              onCountry={(code) => change({ countries: [...new Set([...draft.countries, code])].filter(Boolean) })}
            />
          </Field>
          <Chips
            label={t`Countries`}
            items={draft.countries.map((code) => ({ id: code, name: format.country(code) }))}
            onRemove={(code) => change({ countries: draft.countries.filter((one) => one !== code) })}
          />
          <Field label={t`From`} hint={t`Empty: from now on.`}>
            <MomentInput value={draft.from} onMoment={(from) => change({ from })} />
          </Field>
          <Field label={t`Until`} hint={t`Empty: it stays open.`}>
            <MomentInput value={draft.until} onMoment={(until) => change({ until })} />
          </Field>
        </div>
      </ModalBody>
    </Modal>
  );
}
