import { Trans, useLingui } from "@lingui/react/macro";
import type { Order } from "../../../../contract/orders.ts";
import type { PartnerSummary } from "../../../../contract/resources.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { Notice } from "../../design/notice.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { OrderedItems } from "./ordered-items.tsx";
import styles from "./placed-order.module.css";

interface ResellersOrderProps {
  readonly order: Order;
  readonly reseller: PartnerSummary;
}

/** What a reseller is about to order for this organization. Only the reseller changes, places and closes it. */
export function ResellersOrder({ order, reseller }: ResellersOrderProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { name } = reseller;
  return (
    <>
      <PageHeading title={t`Order not placed yet`} windowTitle={`${name} · ${t`Order not placed yet`}`} />
      <div className={styles.body}>
        <Notice tone="info">
          <p>
            <Trans>
              {name} is preparing this order for your organization. Nothing is ordered before the reseller places it,
              and the reseller bills you for it.
            </Trans>
          </p>
          <p>{order.actions.place.sentence}</p>
        </Notice>
        <Section title={t`Order details`}>
          <Facts>
            <Fact name={t`Sold by`}>{name}</Fact>
            <Fact name={t`Partner ID`}>{reseller.partnerId}</Fact>
            <Fact name={t`Last changed`}>{format.moment(order.changedAt)}</Fact>
          </Facts>
        </Section>
        <Section title={t`What it would order`}>
          {order.items.length > 0 ? <OrderedItems items={order.items} resold /> : <Trans>Nothing yet</Trans>}
        </Section>
        <p className={styles.links}>
          <PageLink to="/admin/partner-relationships">
            <Trans>View partner relationships</Trans>
          </PageLink>
        </p>
      </div>
    </>
  );
}
