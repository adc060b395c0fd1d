import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { AuditLink } from "../../design/audit-link.tsx";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { CorrectRecord } from "./correct-record.tsx";
import styles from "./correction-page.module.css";
import { correctedSubscriptionQuery, recordQuery } from "./corrections-data.ts";
import { MadeCorrections } from "./made-corrections.tsx";
import { RecordSection } from "./record-section.tsx";
import { SubscriptionFacts } from "./subscription-facts.tsx";

const route = getRouteApi("/_shell/console/corrections/$subscriptionId");

/** One subscription's record: as it stands, as it was held true on another day, and the way to correct it. */
export function CorrectionPage() {
  const { t } = useLingui();
  const { subscriptionId } = route.useParams();
  const { q } = route.useSearch();
  const subscription = useQuery(correctedSubscriptionQuery(subscriptionId));
  const record = useQuery(recordQuery(subscriptionId));
  const name = subscription.data && `${subscription.data.organization.name}: ${subscription.data.name}`;
  const problem = subscription.error ?? record.error;
  const isComplete = subscription.data && record.data;
  return (
    <>
      <BackLink to="/console/corrections" search={{ q }}>
        <Trans>All subscriptions</Trans>
      </BackLink>
      <PageHeading
        title={name ?? t`Subscription`}
        windowTitle={`${name ?? t`Subscription`} · ${t`Corrections`}`}
        actions={<AuditLink subject={subscriptionId} />}
      />
      {!isComplete && !problem && <SkeletonCards />}
      {!isComplete && problem && (
        <LoadProblem error={problem} onRetry={() => void Promise.all([subscription.refetch(), record.refetch()])} />
      )}
      {isComplete && (
        <div className={styles.sections}>
          <SubscriptionFacts subscription={subscription.data} />
          <div className={styles.beside}>
            <RecordSection subscriptionId={subscriptionId} record={record.data} />
            <CorrectRecord subscription={subscription.data} record={record.data} />
          </div>
          <MadeCorrections subscriptionId={subscriptionId} />
        </div>
      )}
    </>
  );
}
