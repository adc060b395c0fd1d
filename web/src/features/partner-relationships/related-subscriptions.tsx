import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import { SubscriptionStateBadge } from "../../design/subscription-state-badge.tsx";
import link from "../../design/text-link.module.css";
import styles from "./partner-relationship-card.module.css";

type RelatedSubscriptionsProps = Pick<PartnerRelationship, "subscriptions">;

export function RelatedSubscriptions({ subscriptions }: RelatedSubscriptionsProps) {
  if (subscriptions.length === 0) {
    return (
      <p className={styles.sees}>
        <Trans>None at present</Trans>
      </p>
    );
  }
  return (
    <ul className={styles.subscriptions}>
      {subscriptions.map(({ id, name, state }) => (
        <li key={id} className={styles.subscription}>
          <Link to="/admin/subscriptions/$subscriptionId" params={{ subscriptionId: id }} className={link.link}>
            {name}
          </Link>
          <SubscriptionStateBadge state={state} />
        </li>
      ))}
    </ul>
  );
}
