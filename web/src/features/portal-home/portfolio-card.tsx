import { BuildingRegular } from "@fluentui/react-icons/svg/building";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { PortfolioHome } from "../../../../contract/portfolio.ts";
import { Card } from "../../design/card.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./portal-home-page.module.css";
import { renewingSoonBefore } from "./renewing-soon.ts";

/** How many customers and subscriptions there are, each number with the way to them. */
export function PortfolioCard({ counts }: Pick<PortfolioHome, "counts">) {
  const { t } = useLingui();
  const { customers, ofRecord, renewingSoon, resold } = counts;
  return (
    <Card
      icon={BuildingRegular}
      title={t`Your customers`}
      link={
        <PageLink to="/partner/customers">
          <Trans>All customers</Trans>
        </PageLink>
      }
    >
      <ul className={styles.figures}>
        <Figure value={customers}>
          <PageLink to="/partner/customers">
            <Plural value={customers} one="customer" other="customers" />
          </PageLink>
        </Figure>
        <Figure value={ofRecord}>
          <PageLink to="/partner/subscriptions" search={{ tie: "partner-of-record" }}>
            <Plural
              value={ofRecord}
              one="subscription as partner of record"
              other="subscriptions as partner of record"
            />
          </PageLink>
        </Figure>
        <Figure value={resold}>
          <PageLink to="/partner/subscriptions" search={{ tie: "reseller" }}>
            <Plural value={resold} one="subscription as reseller" other="subscriptions as reseller" />
          </PageLink>
        </Figure>
        <Figure value={renewingSoon}>
          <PageLink to="/partner/subscriptions" search={{ renewsBefore: renewingSoonBefore(), sort: "renewsOn" }}>
            <Plural value={renewingSoon} one="renewal within 30 days" other="renewals within 30 days" />
          </PageLink>
        </Figure>
      </ul>
    </Card>
  );
}

function Figure({ value, children }: { readonly value: number; readonly children: ReactNode }) {
  const format = useFormat();
  return (
    <li className={styles.figure}>
      <span className={styles.number}>{format.number(value)}</span>
      <span>{children}</span>
    </li>
  );
}
