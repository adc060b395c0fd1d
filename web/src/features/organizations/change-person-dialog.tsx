import { Button, Field, Input, Select } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { PersonEntry } from "../../../../contract/organization-register.ts";
import { ActionReason } from "../../design/action-reason.tsx";
import { ChangedMeanwhile } from "../../design/changed-meanwhile.tsx";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import type { ModalState } from "../../design/use-modal-button.ts";
import { useRoleNames } from "../../design/use-role-names.ts";
import styles from "./organization-page.module.css";
import { useChangePerson } from "./use-change-person.ts";

interface ChangePersonDialogProps extends ModalState {
  readonly person: PersonEntry;
}

export default function ChangePersonDialog({ person, ...modal }: ChangePersonDialogProps) {
  const { t } = useLingui();
  const roleNames = useRoleNames();
  const { began, entered, meanwhile, write, missing, change, submit } = useChangePerson(person, modal);
  const mayChangeRole = began.actions.changeRole.allowed;
  /** To what somebody else has set it meanwhile. */
  const told = (now: string | undefined) =>
    now === undefined ? {} : ({ validationState: "warning", validationMessage: t`Now there: ${now}` } as const);
  return (
    <Modal {...modal}>
      <ModalBody
        title={t`Change the person`}
        onSubmit={submit}
        actions={
          <>
            <Button type="submit" appearance="primary" disabledFocusable={write.isPending}>
              <Trans>Save</Trans>
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
          <Field
            label={t({ context: "person", message: "Name" })}
            required
            {...(missing ? { validationMessage: t`This is needed.` } : told(meanwhile.name))}
          >
            <Input
              value={entered.name}
              maxLength={200}
              autoComplete="off"
              onChange={(_, { value }) => change({ name: value })}
            />
          </Field>
          <Field label={t`Role`} {...told(meanwhile.role && roleNames[meanwhile.role])}>
            <Select
              value={entered.role}
              aria-disabled={!mayChangeRole}
              aria-describedby={mayChangeRole ? undefined : "role-reason"}
              onChange={(_, { value }) => mayChangeRole && change({ role: value as PersonEntry["role"] })}
            >
              {[...new Set([began.role, ...began.roles])].map((one) => (
                <option key={one} value={one}>
                  {roleNames[one]}
                </option>
              ))}
            </Select>
          </Field>
          <ActionReason id="role-reason" action={began.actions.changeRole} />
        </div>
      </ModalBody>
    </Modal>
  );
}
