import { Button } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { Trans, useLingui } from "@lingui/react/macro";
import { useLocation } from "@tanstack/react-router";
import type { Order } from "../../../../contract/orders.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { InvoiceAddress } from "../../design/invoice-address.tsx";
import { Notice } from "../../design/notice.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { Section } from "../../design/section.tsx";
import { TotalsList } from "../../design/totals-list.tsx";
import { useFormat } from "../../design/use-format.ts";
import { pageData } from "../../platform/page-data.ts";
import { OrderedItems } from "./ordered-items.tsx";
import styles from "./placed-order.module.css";

/** What was ordered, for the screen and for paper. */
export function PlacedOrder({ order }: { readonly order: Order }) {
  const { t } = useLingui();
  const format = useFormat();
  const { state } = useLocation();
  const { number, organization, payment, placedAt, placedBy, items, reseller, totals } = order;
  const seller = reseller?.name ?? pageData.vendorName;
  return (
    <>
      <PageHeading
        title={t`Order ${number}`}
        actions={
          <div className={styles.screenOnly}>
            <Button icon={<PrintRegular />} onClick={() => print()}>
              <Trans>Print</Trans>
            </Button>
          </div>
        }
      />
      <div className={styles.body}>
        {state.justPlaced && (
          <div className={styles.screenOnly}>
            <Notice tone="success">
              <p className={styles.thanks}>
                <Trans>Your order is placed. Thank you!</Trans>
              </p>
              <p>
                <Trans>Below are your new subscriptions, each with its partner of record where it has one.</Trans>
              </p>
            </Notice>
          </div>
        )}
        <Section title={t`Order details`}>
          <Facts>
            <Fact name={t`Order number`}>{number}</Fact>
            <Fact name={t`Organization`}>{organization.name}</Fact>
            <Fact name={t`Sold by`}>{seller}</Fact>
            {placedAt && <Fact name={t`Placed on`}>{format.moment(placedAt)}</Fact>}
            {placedBy && <Fact name={t`Placed by`}>{placedBy.name}</Fact>}
            <Fact name={t`Payment`}>{reseller ? t`To the reseller` : t`Invoice`}</Fact>
            {!reseller && (
              <Fact name={t`Invoice to`}>
                <InvoiceAddress address={payment.billingAddress} />
              </Fact>
            )}
            {payment.vatId && <Fact name={t`VAT ID`}>{payment.vatId}</Fact>}
            {payment.purchaseOrderNumber && <Fact name={t`Purchase order number`}>{payment.purchaseOrderNumber}</Fact>}
          </Facts>
        </Section>
        <Section title={t`New subscriptions`}>
          <OrderedItems items={items} resold={reseller !== null} />
          {totals && !reseller && (
            <div className={styles.totals}>
              <TotalsList totals={totals} />
            </div>
          )}
        </Section>
        <p className={`${styles.screenOnly} ${styles.links}`}>
          <PageLink to="/admin/subscriptions">
            <Trans>View and edit subscriptions</Trans>
          </PageLink>
          <PageLink to="/admin/purchase-services">
            <Trans>Purchase services and your orders</Trans>
          </PageLink>
        </p>
      </div>
    </>
  );
}
