import { Button, Field, Input, Select } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { PersonEntry } from "../../../../contract/organization-register.ts";
import { ActionReason } from "../../design/action-reason.tsx";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { useRoleNames } from "../../design/use-role-names.ts";
import styles from "./organization-page.module.css";
import { changePerson } from "./organizations-data.ts";

interface ChangePersonDialogProps extends ModalState {
  readonly person: PersonEntry;
}

export default function ChangePersonDialog({ person, ...modal }: ChangePersonDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const roleNames = useRoleNames();
  const [typed, setName] = useState(person.name ?? "");
  const [role, setRole] = useState(person.role);
  const [tried, setTried] = useState(false);
  const name = typed.trim();
  const mayChangeRole = person.actions.changeRole.allowed;
  const write = useMutation({
    mutationFn: () =>
      changePerson(queryClient, person.id, {
        ...(name !== person.name && { name }),
        ...(role !== person.role && { role }),
      }),
    onSuccess: () => {
      showToast({ title: t`Saved: ${name}` });
      modal.onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name && !write.isPending) write.mutate();
  };
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
          <Field
            label={t({ context: "person", message: "Name" })}
            required
            validationMessage={tried && !name ? t`This is needed.` : null}
          >
            <Input value={typed} maxLength={200} autoComplete="off" onChange={(_, { value }) => setName(value)} />
          </Field>
          <Field label={t`Role`}>
            <Select
              value={role}
              aria-disabled={!mayChangeRole}
              aria-describedby={mayChangeRole ? undefined : "role-reason"}
              onChange={(_, { value }) => mayChangeRole && setRole(value as PersonEntry["role"])}
            >
              {[...new Set([person.role, ...person.roles])].map((one) => (
                <option key={one} value={one}>
                  {roleNames[one]}
                </option>
              ))}
            </Select>
          </Field>
          <ActionReason id="role-reason" action={person.actions.changeRole} />
        </div>
      </ModalBody>
    </Modal>
  );
}
