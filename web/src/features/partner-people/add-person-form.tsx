import { Button, Field, Input, Select, Spinner } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useForm } from "react-hook-form";
import form from "../../design/entry-form.module.css";
import { ModalBody } from "../../design/modal-body.tsx";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { useRoleNames } from "../../design/use-role-names.ts";
import type { PersonWish } from "./people-data.ts";
import { useRoleHints } from "./use-role-hints.ts";

interface AddPersonFormProps {
  readonly error: Error | null;
  readonly busy: boolean;
  readonly onAdd: (wish: PersonWish) => void;
  readonly onCancel: () => void;
}

const roles = ["agent", "partner-admin"] as const;

export function AddPersonForm({ error, busy, onAdd, onCancel }: AddPersonFormProps) {
  const { t } = useLingui();
  const roleNames = useRoleNames();
  const hints = useRoleHints();
  const { register, handleSubmit, formState, watch } = useForm<Pick<PersonWish, "name" | "email" | "role">>({
    defaultValues: { name: "", email: "", role: "agent" },
  });
  const setValueAs = (typed: string) => typed.trim();
  return (
    <ModalBody
      title={t`Add a person`}
      onSubmit={(event) => void handleSubmit(onAdd)(event)}
      actions={
        <>
          <Button
            type="submit"
            appearance="primary"
            disabledFocusable={busy}
            icon={busy ? <Spinner size="tiny" /> : null}
          >
            <Trans>Add</Trans>
          </Button>
          <Button onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        </>
      }
    >
      <div className={form.form}>
        <ProblemBar error={error} />
        <Field label={t`Name`} validationMessage={formState.errors.name?.message}>
          <Input
            {...register("name", { setValueAs, required: t`Enter the person's name.` })}
            maxLength={200}
            autoComplete="off"
          />
        </Field>
        <Field label={t`E-mail address`} validationMessage={formState.errors.email?.message}>
          <Input
            {...register("email", {
              setValueAs,
              validate: (typed) => /^\S+@\S+\.\S+$/.test(typed.trim()) || t`Enter an e-mail address.`,
            })}
            type="email"
            maxLength={254}
            autoComplete="off"
          />
        </Field>
        <Field label={t`Role`} hint={hints[watch("role")]}>
          <Select {...register("role")}>
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleNames[role]}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </ModalBody>
  );
}
