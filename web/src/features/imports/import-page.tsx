import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { AuditLink } from "../../design/audit-link.tsx";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { useFileNames } from "../../design/register-names/use-file-names.ts";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { FaultsSection } from "./faults-section.tsx";
import { ImportFacts } from "./import-facts.tsx";
import styles from "./import-page.module.css";
import { ImportStep } from "./import-step.tsx";
import { importQuery } from "./imports-data.ts";

const route = getRouteApi("/_shell/console/imports/$importId");

/** One import: where it stands, what the check found, and what can be done now. */
export function ImportPage() {
  const { t } = useLingui();
  const names = useFileNames();
  const { importId } = route.useParams();
  const query = useQuery(importQuery(importId));
  const one = query.data;
  const title = one ? t`Import: ${names[one.kind].name}` : t`Import`;
  return (
    <>
      <BackLink to="/console/imports">
        <Trans>Imports and exports</Trans>
      </BackLink>
      <PageHeading title={title} lead={one?.fileName} actions={<AuditLink subject={importId} />} />
      {query.isPending && <SkeletonCards />}
      {query.isError && !one && <LoadProblem error={query.error} onRetry={() => void query.refetch()} />}
      {one && (
        <div className={styles.sections}>
          <ImportStep one={one} />
          {one.state === "faulty" && <FaultsSection one={one} />}
          <ImportFacts one={one} />
        </div>
      )}
    </>
  );
}
