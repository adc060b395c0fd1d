import { Button, Field, Input } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect } from "react";
import { useForm } from "react-hook-form";
import styles from "../../design/entry-form.module.css";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { type Credentials, useSignIn } from "./use-sign-in.ts";

export function SignInForm() {
  const { t, i18n } = useLingui();
  const signIn = useSignIn();
  const { reset } = signIn;
  // The server's sentence came in the language before.
  useEffect(() => {
    if (i18n.locale) reset();
  }, [i18n.locale, reset]);
  const { register, handleSubmit, formState } = useForm<Credentials>();
  const { errors } = formState;
  const email = register("email", { required: t`Enter your e-mail address.` });
  const password = register("password", { required: t`Enter your password.` });
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => void handleSubmit((credentials) => signIn.isPending || signIn.mutate(credentials))(event)}
    >
      <ProblemBar error={signIn.error} />
      <Field label={t`E-mail address`} validationMessage={errors.email?.message}>
        <Input {...email} type="email" autoComplete="username" autoFocus spellCheck={false} size="large" />
      </Field>
      <Field label={t`Password`} validationMessage={errors.password?.message}>
        <Input {...password} type="password" autoComplete="current-password" size="large" />
      </Field>
      <Button
        type="submit"
        appearance="primary"
        size="large"
        disabledFocusable={signIn.isPending}
        className={styles.submit}
      >
        {signIn.isPending ? <Trans>Signing in…</Trans> : <Trans>Sign in</Trans>}
      </Button>
    </form>
  );
}
