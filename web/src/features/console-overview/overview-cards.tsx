import { BuildingShopRegular } from "@fluentui/react-icons/svg/building-shop";
import { ReceiptRegular } from "@fluentui/react-icons/svg/receipt";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ConsoleOverview } from "../../../../contract/console-overview.ts";
import { subscriptionStates } from "../../../../domain/subscription-states.ts";
import { Card } from "../../design/card.tsx";
import { PageLink } from "../../design/page-link.tsx";
import styles from "./console-overview.module.css";
import { Figure } from "./figure.tsx";
import { useStateCounts } from "./use-state-counts.ts";
import { WaitingCard } from "./waiting-card.tsx";

export function OverviewCards({ overview }: { readonly overview: ConsoleOverview }) {
  const { t } = useLingui();
  const counted = useStateCounts();
  const { ordersThisWeek, organizations, partners, resold, subscriptions, withPartner, withoutPartner } = overview;
  return (
    <div className={styles.cards}>
      <WaitingCard waiting={overview.waiting} />
      <Card
        icon={ReceiptRegular}
        title={t`The record`}
        link={<PageLink to="/console/corrections">{t`Corrections`}</PageLink>}
      >
        <ul className={styles.figures}>
          <Figure count={withPartner}>
            <Trans>with a partner of record</Trans>
          </Figure>
          <Figure count={withoutPartner}>
            <Trans>No partner</Trans>
          </Figure>
          <Figure count={resold}>
            <Trans>sold by resellers</Trans>
          </Figure>
          {subscriptionStates.map((state) => (
            <Figure key={state} count={subscriptions[state] ?? 0}>
              {counted(state, subscriptions[state] ?? 0)}
            </Figure>
          ))}
        </ul>
      </Card>
      <Card
        icon={BuildingShopRegular}
        title={t`The register`}
        link={<PageLink to="/console/partners">{t`Partners`}</PageLink>}
      >
        <ul className={styles.figures}>
          <Figure count={organizations.customers}>
            <PageLink to="/console/organizations" search={{ kind: "customer" }}>
              <Trans>customers</Trans>
            </PageLink>
          </Figure>
          <Figure count={partners.active}>
            <PageLink to="/console/partners" search={{ state: "active" }}>
              <Trans>active partner accounts</Trans>
            </PageLink>
          </Figure>
          <Figure count={partners.suspended}>
            <PageLink to="/console/partners" search={{ state: "suspended" }}>
              <Trans>suspended partner accounts</Trans>
            </PageLink>
          </Figure>
          <Figure count={ordersThisWeek}>
            <PageLink to="/console/orders" search={{ state: "placed" }}>
              <Trans>orders placed in the last seven days</Trans>
            </PageLink>
          </Figure>
        </ul>
      </Card>
    </div>
  );
}
