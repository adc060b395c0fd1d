import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { useState } from "react";
import { EntryFrame } from "../../design/entry-frame.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { TokenMissing } from "../../design/token-missing.tsx";
import { SetPasswordForm } from "./set-password-form.tsx";
import { signInLinkQuery } from "./welcome-data.ts";

/** Opened with the link that an operator, or a partner's admin, made for somebody: the person sets a password with it. */
export function WelcomePage() {
  const { t } = useLingui();
  const { hash } = useLocation();
  // Kept while the page is open: the form takes it out of the address once it has been used.
  const [token] = useState(hash);
  const { data, error, refetch } = useQuery(signInLinkQuery(token));
  const organization = data?.organization ?? "";
  return (
    <EntryFrame
      title={data ? t`Welcome, ${data.name}` : t`Welcome`}
      lead={data && <Trans>Choose the password with which you sign in for {organization}.</Trans>}
    >
      {!token && (
        <TokenMissing>
          <Trans>
            This address lacks its token. Open the link that you were given, whole, or ask who gave it to you for a new
            one.
          </Trans>
        </TokenMissing>
      )}
      {token && !data && !error && <SkeletonLines count={3} />}
      {error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data && <SetPasswordForm token={token} email={data.email} />}
    </EntryFrame>
  );
}
