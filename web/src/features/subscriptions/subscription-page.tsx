import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { LoadProblem } from "../../design/load-problem.tsx";
import link from "../../design/text-link.module.css";
import { usePageTitle } from "../../design/use-page-title.ts";
import { SubscriptionDetails } from "./subscription-details.tsx";
import { SubscriptionDetailsSkeleton } from "./subscription-details-skeleton.tsx";
import styles from "./subscription-page.module.css";
import { subscriptionQuery } from "./subscriptions-data.ts";
import { readSubscriptionsSearch } from "./subscriptions-search.ts";
import { useArrivalFocus } from "./use-arrival-focus.ts";

/** The open subscription. */
export function SubscriptionPage() {
  const { t } = useLingui();
  const { subscriptionId } = useParams({ from: "/_shell/admin/subscriptions/$subscriptionId" });
  const subscription = useQuery(subscriptionQuery(subscriptionId));
  const heading = useArrivalFocus<HTMLHeadingElement>(subscriptionId);
  const name = subscription.data?.name;
  usePageTitle(name ? `${name} · ${t`Subscriptions`}` : t`Subscriptions`);
  return (
    <article className={styles.root} aria-labelledby="subscription-details">
      <Link to="/admin/subscriptions" search={readSubscriptionsSearch} className={`${link.link} ${styles.back}`}>
        <ArrowLeftRegular />
        <Trans>All subscriptions</Trans>
      </Link>
      <div>
        <h2 id="subscription-details" ref={heading} tabIndex={-1} className={styles.title}>
          <Trans>Subscription details</Trans>
        </h2>
        <p className={styles.name}>{name ?? "\u00A0"}</p>
      </div>
      {subscription.isPending && <SubscriptionDetailsSkeleton />}
      {subscription.isError && !subscription.data && (
        <LoadProblem error={subscription.error} onRetry={() => void subscription.refetch()} />
      )}
      {subscription.data && <SubscriptionDetails key={subscriptionId} subscription={subscription.data} />}
    </article>
  );
}
