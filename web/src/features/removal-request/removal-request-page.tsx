import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { removalRequestQuery } from "../../platform/removal-requests.ts";
import { RemovalRequestDetails } from "./removal-request-details.tsx";

const route = getRouteApi("/_shell/admin/removal-requests/$requestId");

/** Journey 7: a request to end a reseller relationship, as the customer that asked follows it. */
export function RemovalRequestPage() {
  const { t } = useLingui();
  const { requestId } = route.useParams();
  const request = useQuery(removalRequestQuery(requestId));
  const name = request.data?.partner.name;
  const title = name ? t`End the relationship with: ${name}` : t`Request to end a relationship`;
  return (
    <>
      <BackLink to="/admin/partner-relationships">
        <Trans>All partner relationships</Trans>
      </BackLink>
      <PageHeading title={title} />
      {request.isPending && <SkeletonCards />}
      {request.isError && !request.data && <LoadProblem error={request.error} onRetry={() => void request.refetch()} />}
      {request.data && <RemovalRequestDetails request={request.data} />}
    </>
  );
}
