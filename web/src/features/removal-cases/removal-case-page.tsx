import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { AuditLink } from "../../design/audit-link.tsx";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { CaseDetails } from "./case-details.tsx";
import { removalCaseQuery } from "./removal-cases-data.ts";

const route = getRouteApi("/_shell/console/removal-cases/$requestId");

/** One case with everything known: both sides' words, the dates, what stands in the way. */
export function RemovalCasePage() {
  const { t } = useLingui();
  const { requestId } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(removalCaseQuery(requestId));
  const title = data ? `${data.organization.name} – ${data.partner.name}` : t`Removal case`;
  return (
    <>
      <BackLink to="/console/removal-cases" search={search}>
        <Trans>All removal cases</Trans>
      </BackLink>
      <PageHeading
        title={title}
        windowTitle={`${title} · ${t`Removal cases`}`}
        actions={<AuditLink subject={requestId} />}
      />
      {!data && !error && <SkeletonCards />}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data && <CaseDetails request={data} />}
    </>
  );
}
