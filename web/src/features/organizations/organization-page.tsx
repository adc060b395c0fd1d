import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { AuditLink } from "../../design/audit-link.tsx";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { OrganizationFacts } from "./organization-facts.tsx";
import styles from "./organization-page.module.css";
import { organizationQuery } from "./organizations-data.ts";
import { PeopleSection } from "./people-section.tsx";

const route = getRouteApi("/_shell/console/organizations/$organizationId");

/** One organization: what it has, and its people. */
export function OrganizationPage() {
  const { t } = useLingui();
  const { organizationId } = route.useParams();
  const search = route.useSearch();
  const { data, error, refetch } = useQuery(organizationQuery(organizationId));
  const name = data?.name ?? t`Organization`;
  return (
    <>
      <BackLink to="/console/organizations" search={search}>
        <Trans>All organizations</Trans>
      </BackLink>
      <PageHeading
        title={name}
        windowTitle={`${name} · ${t`Organizations`}`}
        actions={<AuditLink organization={organizationId} />}
      />
      {!data && !error && <SkeletonCards />}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data && (
        <div className={styles.sections}>
          <OrganizationFacts organization={data} />
          <PeopleSection organization={data} />
        </div>
      )}
    </>
  );
}
