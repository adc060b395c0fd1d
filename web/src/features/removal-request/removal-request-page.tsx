import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import link from "../../design/text-link.module.css";
import { removalRequestQuery } from "../../platform/removal-requests.ts";
import { RemovalRequestDetails } from "./removal-request-details.tsx";
import styles from "./removal-request-page.module.css";

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
      <Link to="/admin/partner-relationships" className={`${link.link} ${styles.back}`}>
        <ArrowLeftRegular />
        <Trans>All partner relationships</Trans>
      </Link>
      <PageHeading title={title} />
      {request.isPending && <SkeletonCards />}
      {request.isError && !request.data && <LoadProblem error={request.error} onRetry={() => void request.refetch()} />}
      {request.data && <RemovalRequestDetails request={request.data} />}
    </>
  );
}
