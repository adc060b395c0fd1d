import { Button, Field, Input } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useMutation } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import formStyles from "../../design/entry-form.module.css";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { useBeginSession } from "../../platform/use-begin-session.ts";
import { setPassword } from "./welcome-data.ts";

interface SetPasswordFormProps {
  readonly token: string;
  readonly email: string;
}

/** The address stands in it so that a password manager keeps the two together. */
export function SetPasswordForm({ token, email }: SetPasswordFormProps) {
  const { t } = useLingui();
  const beginSession = useBeginSession();
  const { register, handleSubmit, formState } = useForm<{ password: string }>({ defaultValues: { password: "" } });
  const set = useMutation({
    mutationFn: ({ password }: { password: string }) => setPassword(token, password),
    onSuccess: beginSession,
  });
  const password = register("password", {
    required: t`Choose a password.`,
    minLength: { value: 12, message: t`A password has at least 12 characters.` },
  });
  return (
    <form
      className={formStyles.form}
      noValidate
      onSubmit={(event) => void handleSubmit((typed) => set.isPending || set.mutate(typed))(event)}
    >
      <ProblemBar error={set.error} />
      <Field label={t`E-mail address`}>
        <Input value={email} readOnly type="email" autoComplete="username" size="large" />
      </Field>
      <Field
        label={t`Password`}
        hint={t`At least 12 characters`}
        validationMessage={formState.errors.password?.message}
      >
        <Input {...password} type="password" autoComplete="new-password" autoFocus size="large" />
      </Field>
      <p>
        <Trans>This signs you out everywhere else and revokes all of your API keys.</Trans>
      </p>
      <Button
        type="submit"
        appearance="primary"
        size="large"
        className={formStyles.submit}
        disabledFocusable={set.isPending}
      >
        {set.isPending ? <Trans>Signing in…</Trans> : <Trans>Set the password and sign in</Trans>}
      </Button>
    </form>
  );
}
