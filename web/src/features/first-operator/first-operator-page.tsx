import { Trans, useLingui } from "@lingui/react/macro";
import { useSearch } from "@tanstack/react-router";
import { EntryFrame } from "../../design/entry-frame.tsx";
import { TokenMissing } from "../../design/token-missing.tsx";
import { FirstOperatorForm } from "./first-operator-form.tsx";

/** Opened with the link that a server with nobody in it prints at its start. */
export function FirstOperatorPage() {
  const { t } = useLingui();
  const { token } = useSearch({ from: "/first-operator" });
  return (
    <EntryFrame
      title={t`Become the first operator`}
      lead={<Trans>Nobody can sign in here yet. The account that you make now runs this Doradca.</Trans>}
    >
      {token ? (
        <FirstOperatorForm token={token} />
      ) : (
        <TokenMissing>
          <Trans>This address lacks its token. Open the link that the server printed at its start, whole.</Trans>
        </TokenMissing>
      )}
    </EntryFrame>
  );
}
