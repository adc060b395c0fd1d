import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { AuditLink } from "../../design/audit-link.tsx";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { AuthorizationsSection } from "./authorizations-section.tsx";
import { LocationsSection } from "./locations-section.tsx";
import styles from "./partner-page.module.css";
import { PartnerProfile } from "./partner-profile.tsx";
import { PartnerStanding } from "./partner-standing.tsx";
import { partnerQuery } from "./partners-data.ts";
import { SuspensionNotice } from "./suspension-notice.tsx";

const route = getRouteApi("/_shell/console/partners/$partnerId/");

/** One account of the register: how it stands, what it may serve, who it is. */
export function PartnerPage() {
  const { t } = useLingui();
  const { partnerId } = route.useParams();
  const search = route.useSearch();
  const { data: partner, error, refetch } = useQuery(partnerQuery(partnerId));
  const name = partner?.partner.name ?? t`Partner`;
  return (
    <>
      <BackLink to="/console/partners" search={search}>
        <Trans>All partners</Trans>
      </BackLink>
      <PageHeading
        title={name}
        windowTitle={`${name} · ${t`Partners`}`}
        lead={partner && t`Partner ID ${partner.partner.partnerId}`}
        actions={<AuditLink subject={partnerId} />}
      />
      {!partner && !error && <SkeletonCards />}
      {!partner && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {partner && (
        <div className={styles.sections}>
          {partner.suspension && <SuspensionNotice suspension={partner.suspension} />}
          <PartnerStanding partner={partner} />
          {partner.kind === "location" && <AuthorizationsSection partner={partner} />}
          {partner.kind === "headquarters" && <LocationsSection partner={partner} />}
          <PartnerProfile partner={partner} />
        </div>
      )}
    </>
  );
}
