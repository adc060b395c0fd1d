import { Button, Field, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { OrganizationDetails } from "../../../../contract/organization-register.ts";
import { ChangedMeanwhile } from "../../design/changed-meanwhile.tsx";
import { CountrySelect } from "../../design/country-select.tsx";
import { fieldError } from "../../design/field-errors.ts";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import type { ModalState } from "../../design/use-modal-button.ts";
import { languageNames } from "../../platform/language-names.ts";
import styles from "./organization-page.module.css";
import { useOrganizationForm } from "./use-organization-form.ts";

interface OrganizationDialogProps extends ModalState {
  /** The one that is changed; none: a new one. */
  readonly organization?: OrganizationDetails;
}

export default function OrganizationDialog({ organization, ...modal }: OrganizationDialogProps) {
  const { t } = useLingui();
  const { draft, change, missing, submit, write, onGone } = useOrganizationForm(organization, modal);
  const fault = (field: "name" | "country") => (missing(field) ? t`This is needed.` : fieldError(write.error, field));
  return (
    <Modal {...modal} onGone={onGone}>
      <ModalBody
        title={organization ? t`Change the organization` : t`Add an organization`}
        onSubmit={submit}
        actions={
          <>
            <Button type="submit" appearance="primary" disabledFocusable={write.isPending}>
              {organization ? <Trans>Save</Trans> : <Trans>Add</Trans>}
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <div className={styles.content}>
          <ProblemBar error={write.error} />
          <ChangedMeanwhile error={write.error} />
          {!organization && (
            <Field label={t`Kind`}>
              <RadioGroup
                value={draft.kind}
                onChange={(_, { value }) => change({ kind: value === "partner" ? "partner" : "customer" })}
              >
                <Radio value="customer" label={t`Customer: buys and names partners`} />
                <Radio value="partner" label={t`Partner's company: its people sign in to the Partner portal`} />
              </RadioGroup>
            </Field>
          )}
          <Field label={t({ context: "company", message: "Name" })} required validationMessage={fault("name")}>
            <Input
              value={draft.name}
              maxLength={200}
              autoComplete="off"
              onChange={(_, { value }) => change({ name: value })}
            />
          </Field>
          <Field label={t`Country`} required validationMessage={fault("country")}>
            <CountrySelect
              value={draft.country}
              none={draft.country ? undefined : t`Choose a country…`}
              onCountry={(country) => change({ country })}
            />
          </Field>
          <Field label={t`Language of mail`} hint={t`To people who have chosen none.`}>
            <Select
              value={draft.mailLanguage}
              onChange={(_, { value }) => change({ mailLanguage: value === "pl" ? "pl" : "en" })}
            >
              {languageNames.map(({ code, name }) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </ModalBody>
    </Modal>
  );
}
