import { Plural, Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { SubscriptionSummary } from "../../../../contract/resources.ts";
import { SubscriptionStateBadge } from "../../design/subscription-state-badge.tsx";
import { useFormat } from "../../design/use-format.ts";
import { lastDayOf } from "./last-day.ts";
import styles from "./subscription-list-item.module.css";
import { readSubscriptionsSearch } from "./subscriptions-search.ts";

interface SubscriptionListItemProps {
  readonly subscription: SubscriptionSummary;
  readonly open: boolean;
}

export function SubscriptionListItem({ subscription, open }: SubscriptionListItemProps) {
  const format = useFormat();
  const { autoRenew, endedAt, plannedChange, renewsOn, seats } = subscription;
  const lastDay = lastDayOf(subscription);
  const renewal = autoRenew && renewsOn && format.day(renewsOn);
  const until = !autoRenew && lastDay && format.shortDay(lastDay);
  const ended = endedAt && format.day(endedAt);
  const planned = plannedChange && format.day(plannedChange.from);
  return (
    <li>
      <Link
        to="/admin/subscriptions/$subscriptionId"
        params={{ subscriptionId: subscription.id }}
        search={(search) => readSubscriptionsSearch(search)}
        className={styles.link}
        aria-current={open ? "true" : undefined}
        id={subscription.id}
      >
        <span className={styles.first}>
          <span className={styles.name}>{subscription.name}</span>
          <SubscriptionStateBadge state={subscription.state} />
        </span>
        <span className={styles.fine}>
          <Plural value={seats} one="# licence" other="# licences" />
          {renewal && (
            <>
              {" · "}
              <Trans>Renewal: {renewal}</Trans>
            </>
          )}
          {until && (
            <>
              {" · "}
              <Trans>Not renewed, last day: {until}</Trans>
            </>
          )}
          {ended && (
            <>
              {" · "}
              <Trans>Ended on: {ended}</Trans>
            </>
          )}
        </span>
        {planned && (
          <span className={styles.fine}>
            <Trans>Change planned for {planned}</Trans>
          </span>
        )}
        <span className={styles.fine}>
          <PartnerOf subscription={subscription} />
        </span>
      </Link>
    </li>
  );
}

function PartnerOf({ subscription: { reseller, partnerOfRecord } }: { subscription: SubscriptionSummary }) {
  const seller = reseller?.name;
  if (seller) return <Trans>Reseller: {seller}</Trans>;
  if (partnerOfRecord) return `${partnerOfRecord.partner.name}, ${partnerOfRecord.partner.partnerId}`;
  return (
    <span className={styles.none}>
      <Trans>No partner</Trans>
    </span>
  );
}
