import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { useMaybeMe } from "../../platform/me.ts";
import { portalHomeQuery } from "./portal-home-data.ts";
import styles from "./portal-home-page.module.css";
import { PortfolioCard } from "./portfolio-card.tsx";
import { WaitingCard } from "./waiting-card.tsx";
import { WeekCard } from "./week-card.tsx";

/** The portal's first page: what needs an answer, how much there is, what changed this week. */
export function PortalHomePage() {
  const { t } = useLingui();
  const me = useMaybeMe();
  const name = me?.person.name ?? "";
  const { data, error, isPending, refetch } = useQuery(portalHomeQuery);
  return (
    <>
      <PageHeading title={t`Welcome, ${name}`} windowTitle={t`Partner portal`} lead={me?.organization.name} />
      {isPending && <SkeletonCards />}
      {error && !data && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data && (
        <div className={styles.cards}>
          <WaitingCard waiting={data.needsAnswer} several={data.company.locations > 1} />
          <PortfolioCard counts={data.counts} />
          <WeekCard changes={data.changes} />
        </div>
      )}
    </>
  );
}
