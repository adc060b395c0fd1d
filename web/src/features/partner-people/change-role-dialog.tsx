import { Button, Field, Select, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { PersonEntry } from "../../../../contract/organization-register.ts";
import form from "../../design/entry-form.module.css";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { useRoleNames } from "../../design/use-role-names.ts";
import { changePerson } from "./people-data.ts";
import { useRoleHints } from "./use-role-hints.ts";

export default function ChangeRoleDialog({ person, ...modal }: ModalState & { readonly person: PersonEntry }) {
  const { t } = useLingui();
  const roleNames = useRoleNames();
  const hints = useRoleHints();
  const queryClient = useQueryClient();
  const [role, setRole] = useState(person.role);
  const name = person.name ?? "";
  const change = useMutation({
    mutationFn: () => changePerson(queryClient, person.id, { role }),
    onSuccess: () => {
      showToast({ title: t`Role changed: ${name}`, detail: roleNames[role] });
      modal.onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (role === person.role) return modal.onClose();
    if (!change.isPending) change.mutate();
  };
  return (
    <Modal {...modal}>
      <ModalBody
        title={t`Change the role: ${name}`}
        onSubmit={submit}
        actions={
          <>
            <Button
              type="submit"
              appearance="primary"
              disabledFocusable={change.isPending}
              icon={change.isPending ? <Spinner size="tiny" /> : null}
            >
              <Trans>Save</Trans>
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <div className={form.form}>
          <ProblemBar error={change.error} />
          <Field label={t`Role`} hint={hints[role]}>
            <Select value={role} onChange={(_, { value }) => setRole(value as PersonEntry["role"])}>
              {person.roles.map((one) => (
                <option key={one} value={one}>
                  {roleNames[one]}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </ModalBody>
    </Modal>
  );
}
