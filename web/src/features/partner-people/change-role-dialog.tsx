import { Button, Field, Select, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import type { PersonEntry } from "../../../../contract/organization-register.ts";
import { ChangedMeanwhile } from "../../design/changed-meanwhile.tsx";
import form from "../../design/entry-form.module.css";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { useRoleNames } from "../../design/use-role-names.ts";
import { ApiProblem } from "../../platform/api.ts";
import { changePerson } from "./people-data.ts";
import { useRoleHints } from "./use-role-hints.ts";

export default function ChangeRoleDialog({ person, ...modal }: ModalState & { readonly person: PersonEntry }) {
  const { t } = useLingui();
  const roleNames = useRoleNames();
  const hints = useRoleHints();
  const queryClient = useQueryClient();
  // What was shown as the dialog opened: the page may read it anew meanwhile.
  const [began, setBegan] = useState(person);
  const [role, setRole] = useState(person.role);
  /** What somebody else has made it meanwhile. */
  const [meanwhile, setMeanwhile] = useState<PersonEntry["role"] | null>(null);
  const name = began.name ?? "";
  const change = useMutation({
    mutationFn: () => changePerson(queryClient, began, { role }),
    onSuccess: () => {
      showToast({ title: t`Role changed: ${name}`, detail: roleNames[role] });
      modal.onClose();
    },
    onError: (error) => {
      const now = error instanceof ApiProblem ? error.document.currentPerson : undefined;
      if (!now) return;
      setMeanwhile(now.role === began.role || now.role === role ? null : now.role);
      setBegan(now);
    },
  });
  const now = meanwhile && roleNames[meanwhile];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (role === began.role) return modal.onClose();
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
          <ChangedMeanwhile error={change.error} />
          <Field
            label={t`Role`}
            hint={hints[role]}
            {...(now && { validationState: "warning", validationMessage: t`Now there: ${now}` })}
          >
            <Select value={role} onChange={(_, { value }) => setRole(value as PersonEntry["role"])}>
              {began.roles.map((one) => (
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
