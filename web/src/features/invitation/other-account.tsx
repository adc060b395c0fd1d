import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { ProblemNotice } from "../../design/problem-notice.tsx";
import { useOtherAccount } from "./use-other-account.ts";

export function OtherAccount() {
  const other = useOtherAccount();
  return (
    <>
      <Button size="large" disabledFocusable={other.isPending} onClick={() => !other.isPending && other.mutate()}>
        <Trans>Use another account</Trans>
      </Button>
      <div role="status">{other.error && <ProblemNotice error={other.error} />}</div>
    </>
  );
}
