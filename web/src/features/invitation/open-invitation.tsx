import { Button, Spinner } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { Me } from "../../../../contract/resources.ts";
import { ProblemBar } from "../../design/problem-bar.tsx";
import { forgetInvitation } from "../../platform/kept-invitation.ts";
import { openInvitation, showInvitation } from "./invitation-data.ts";
import styles from "./invitation-link.module.css";
import { OtherAccount } from "./other-account.tsx";
import { SignedInAs } from "./signed-in-as.tsx";

interface OpenInvitationProps {
  readonly me: Me;
  readonly token: string;
}

/** Opening ties the invitation to the organization, so the person sees first for which one. */
export function OpenInvitation({ me, token }: OpenInvitationProps) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const { name } = me.organization;
  const open = useMutation({
    mutationFn: () => openInvitation(token),
    onSuccess: (invitation) => {
      forgetInvitation();
      showInvitation(queryClient, invitation);
      return navigate({
        to: "/admin/invitations/$invitationId",
        params: { invitationId: invitation.id },
        replace: true,
      });
    },
  });
  return (
    <div className={styles.body}>
      <ProblemBar error={open.error} />
      <SignedInAs me={me} />
      <p>
        <Trans>
          Opening it agrees to nothing. From then on the invitation belongs to {name}: no other organization can open
          it.
        </Trans>
      </p>
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={open.isPending}
        icon={open.isPending ? <Spinner size="tiny" /> : null}
        onClick={() => !open.isPending && open.mutate()}
      >
        <Trans>Open invitation</Trans>
      </Button>
      <OtherAccount />
    </div>
  );
}
