import { Button, Field, Input, Select } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import type { OrganizationDetails } from "../../../../contract/organization-register.ts";
import { fieldError } from "../../design/field-errors.ts";
import { Modal } from "../../design/modal.tsx";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { showToast } from "../../design/toasts.ts";
import type { ModalState } from "../../design/use-modal-button.ts";
import { useRoleNames } from "../../design/use-role-names.ts";
import { languageNames } from "../../platform/language-names.ts";
import styles from "./organization-page.module.css";
import { addPerson, type PersonWish } from "./organizations-data.ts";

interface AddPersonDialogProps extends ModalState {
  readonly organization: OrganizationDetails;
}

const rolesOf = {
  customer: ["global-admin", "billing-admin", "reader"],
  partner: ["partner-admin", "agent"],
  vendor: ["operator"],
} as const;

export default function AddPersonDialog({ organization, ...modal }: AddPersonDialogProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const roleNames = useRoleNames();
  const roles = rolesOf[organization.kind];
  const { register, handleSubmit, formState } = useForm<PersonWish>({
    defaultValues: { name: "", email: "", role: roles[0], language: null },
  });
  const { errors } = formState;
  const add = useMutation({
    mutationFn: (wish: PersonWish) =>
      addPerson(queryClient, organization.id, { ...wish, language: wish.language || null }),
    onSuccess: (_, { name }) => {
      showToast({ title: t`Person added: ${name}`, detail: t`Give it a sign-in link, with which it sets a password.` });
      modal.onClose();
    },
  });
  const trimmed = (typed: string) => typed.trim();
  const name = register("name", { setValueAs: trimmed, required: t`This is needed.` });
  const email = register("email", { setValueAs: trimmed, required: t`This is needed.` });
  return (
    <Modal {...modal}>
      <ModalBody
        title={t`Add a person`}
        onSubmit={(event) => void handleSubmit((wish) => add.isPending || add.mutate(wish))(event)}
        actions={
          <>
            <Button type="submit" appearance="primary" disabledFocusable={add.isPending}>
              <Trans>Add</Trans>
            </Button>
            <Button onClick={modal.onClose}>
              <Trans>Cancel</Trans>
            </Button>
          </>
        }
      >
        <div className={styles.content}>
          <ProblemBar error={add.error} />
          <Field
            label={t({ context: "person", message: "Name" })}
            required
            validationMessage={errors.name?.message ?? fieldError(add.error, "name")}
          >
            <Input {...name} maxLength={200} autoComplete="off" />
          </Field>
          <Field
            label={t`E-mail address`}
            required
            validationMessage={errors.email?.message ?? fieldError(add.error, "email")}
          >
            <Input {...email} type="email" maxLength={254} autoComplete="off" spellCheck={false} />
          </Field>
          <Field label={t`Role`}>
            <Select {...register("role")}>
              {roles.map((role) => (
                <option key={role} value={role}>
                  {roleNames[role]}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t`Language`}>
            <Select {...register("language")}>
              <option value="">{t`The organization's`}</option>
              {languageNames.map(({ code, name: called }) => (
                <option key={code} value={code} lang={code}>
                  {called}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </ModalBody>
    </Modal>
  );
}
