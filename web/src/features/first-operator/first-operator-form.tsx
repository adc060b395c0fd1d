import { Button, Field, Input } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import type { Me } from "../../../../contract/resources.ts";
import formStyles from "../../design/entry-form.module.css";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { apiPost } from "../../platform/api.ts";
import { currentLanguage } from "../../platform/language.ts";
import { useBeginSession } from "../../platform/use-begin-session.ts";

interface NewOperator {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

export function FirstOperatorForm({ token }: { readonly token: string }) {
  const { t } = useLingui();
  const beginSession = useBeginSession();
  const { register, handleSubmit, formState } = useForm<NewOperator>();
  const { errors } = formState;
  const become = useMutation({
    mutationFn: (operator: NewOperator) =>
      apiPost<Me>("/first-operator", { token, language: currentLanguage(), ...operator }),
    onSuccess: beginSession,
  });
  const trimmed = (typed: string) => typed.trim();
  const name = register("name", { setValueAs: trimmed, required: t`Enter your name.` });
  const email = register("email", { setValueAs: trimmed, required: t`Enter your e-mail address.` });
  const password = register("password", {
    required: t`Choose a password.`,
    minLength: { value: 12, message: t`A password has at least 12 characters.` },
  });
  return (
    <form
      className={formStyles.form}
      noValidate
      onSubmit={(event) => void handleSubmit((operator) => become.mutate(operator))(event)}
    >
      <ProblemBar error={become.error} />
      <Field label={t({ context: "person", message: "Name" })} validationMessage={errors.name?.message}>
        <Input {...name} autoComplete="name" size="large" />
      </Field>
      <Field label={t`E-mail address`} validationMessage={errors.email?.message}>
        <Input {...email} type="email" autoComplete="username" spellCheck={false} size="large" />
      </Field>
      <Field label={t`Password`} hint={t`At least 12 characters`} validationMessage={errors.password?.message}>
        <Input {...password} type="password" autoComplete="new-password" size="large" />
      </Field>
      <Button
        type="submit"
        appearance="primary"
        size="large"
        className={formStyles.submit}
        disabledFocusable={become.isPending}
      >
        {become.isPending ? <Trans>Making the account…</Trans> : <Trans>Make the account</Trans>}
      </Button>
    </form>
  );
}
