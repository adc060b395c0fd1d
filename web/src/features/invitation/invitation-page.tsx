import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { invitationQuery } from "./invitation-data.ts";
import { InvitationDetails } from "./invitation-details.tsx";

const route = getRouteApi("/_shell/admin/invitations/$invitationId");

/** A reseller's invitation that somebody of this organization has opened: who asks, what it allows and what not, and the answer. */
export function InvitationPage() {
  const { t } = useLingui();
  const { invitationId } = route.useParams();
  const invitation = useQuery(invitationQuery(invitationId));
  const name = invitation.data?.partner.name;
  const title = name ? t`Invitation: ${name}` : t`Invitation`;
  return (
    <>
      <BackLink to="/admin/partner-relationships">
        <Trans>All partner relationships</Trans>
      </BackLink>
      <PageHeading title={title} />
      {invitation.isPending && <SkeletonCards />}
      {invitation.isError && !invitation.data && (
        <LoadProblem error={invitation.error} onRetry={() => void invitation.refetch()} />
      )}
      {invitation.data && <InvitationDetails invitation={invitation.data} />}
    </>
  );
}
