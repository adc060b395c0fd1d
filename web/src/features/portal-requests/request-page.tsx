import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { PageSkeleton } from "../../design/page-skeleton.tsx";
import { RemovalRequestBadge } from "../../design/relationships/removal-request-badge.tsx";
import { removalRequestQuery } from "../../platform/removal-requests.ts";
import { RequestSections } from "./request-sections.tsx";

const route = getRouteApi("/_shell/partner/requests/$requestId");

/** A customer's request to end the relationship: what was said, what is in the way, what clears it, and the answer. */
export function RequestPage() {
  const { t } = useLingui();
  const { requestId } = route.useParams();
  const { data: request, error, isPending, refetch } = useQuery(removalRequestQuery(requestId));
  return (
    <>
      <BackLink to="/partner/requests">
        <Trans>All requests</Trans>
      </BackLink>
      {isPending && <PageSkeleton />}
      {error && !request && (
        <>
          <PageHeading title={t`Request`} />
          <LoadProblem error={error} onRetry={() => void refetch()} />
        </>
      )}
      {request && (
        <>
          <PageHeading
            title={request.organization.name}
            windowTitle={`${request.organization.name} · ${t`Requests`}`}
            lead={<Trans>Asks to end the reseller relationship</Trans>}
            actions={<RemovalRequestBadge state={request.state} />}
          />
          <RequestSections request={request} />
        </>
      )}
    </>
  );
}
