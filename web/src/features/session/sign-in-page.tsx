import { useLingui } from "@lingui/react/macro";
import { EntryFrame } from "../../design/entry-frame.tsx";
import { SignInForm } from "./sign-in-form.tsx";

export function SignInPage() {
  const { t } = useLingui();
  return (
    <EntryFrame title={t`Sign in with your work account`}>
      <SignInForm />
    </EntryFrame>
  );
}
