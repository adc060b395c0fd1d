import { Trans, useLingui } from "@lingui/react/macro";
import { useRouteContext } from "@tanstack/react-router";
import { EntryFrame } from "../../design/entry-frame.tsx";
import { TokenMissing } from "../../design/token-missing.tsx";
import { useMaybeMe } from "../../platform/me.ts";
import { InvitationForOthers } from "./invitation-for-others.tsx";
import { OpenInvitation } from "./open-invitation.tsx";
import { SignInToOpen } from "./sign-in-to-open.tsx";

/** Where the link of a reseller's invitation leads: who opens it is asked before it is opened, because it then is theirs alone. */
export function InvitationLinkPage() {
  const { t } = useLingui();
  const me = useMaybeMe();
  const { token } = useRouteContext({ from: "/invitation" });
  return (
    <EntryFrame
      title={t`A reseller invites you`}
      lead={<Trans>A reseller asks to sell to your organization and to look after what it sells.</Trans>}
    >
      {!token ? (
        <TokenMissing>
          <Trans>This address lacks the invitation's token. Open the link that you got, whole.</Trans>
        </TokenMissing>
      ) : !me ? (
        <SignInToOpen />
      ) : me.organization.kind === "customer" ? (
        <OpenInvitation me={me} token={token} />
      ) : (
        <InvitationForOthers me={me} />
      )}
    </EntryFrame>
  );
}
