import { Button } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { Trans, useLingui } from "@lingui/react/macro";
import type { Order } from "../../../../contract/orders.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { Notice } from "../../design/notice.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { Section } from "../../design/section.tsx";
import { TotalsList } from "../../design/totals-list.tsx";
import { useFormat } from "../../design/use-format.ts";
import { OrderedItems } from "./ordered-items.tsx";
import styles from "./placed-order.module.css";

/** What was ordered, for the screen and for paper. */
export function PlacedOrder({ order }: { readonly order: Order }) {
  const { t } = useLingui();
  const format = useFormat();
  const { number, organization, payment, placedAt, placedBy, items, totals } = order;
  const { billingAddress: address } = payment;
  const lines = [
    address.name,
    address.street,
    [address.postcode, address.town].filter(Boolean).join(" "),
    address.country && format.country(address.country),
  ].filter(Boolean);
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
        <div className={styles.screenOnly}>
          <Notice tone="success">
            <p className={styles.thanks}>
              <Trans>Your order is placed. Thank you!</Trans>
            </p>
            <p>
              <Trans>The subscriptions below are yours; their partner of record, where there is one, is named.</Trans>
            </p>
          </Notice>
        </div>
        <Section title={t`Order details`}>
          <Facts>
            <Fact name={t`Order number`}>{number}</Fact>
            <Fact name={t`Organization`}>{organization.name}</Fact>
            {placedAt && <Fact name={t`Placed on`}>{format.moment(placedAt)}</Fact>}
            {placedBy && <Fact name={t`Placed by`}>{placedBy.name}</Fact>}
            <Fact name={t`Payment`}>
              <Trans>Invoice</Trans>
            </Fact>
            <Fact name={t`Invoice to`}>{lines.join(", ")}</Fact>
            {payment.vatId && <Fact name={t`VAT ID`}>{payment.vatId}</Fact>}
            {payment.purchaseOrderNumber && <Fact name={t`Purchase order number`}>{payment.purchaseOrderNumber}</Fact>}
          </Facts>
        </Section>
        <Section title={t`New subscriptions`}>
          <OrderedItems items={items} />
          {totals && (
            <div className={styles.totals}>
              <TotalsList totals={totals} />
            </div>
          )}
        </Section>
        <p className={styles.screenOnly}>
          <PageLink to="/admin/subscriptions">
            <Trans>View and edit subscriptions</Trans>
          </PageLink>
        </p>
      </div>
    </>
  );
}
