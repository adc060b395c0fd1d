import { Trans, useLingui } from "@lingui/react/macro";
import type { Order } from "../../../../contract/orders.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { InvoiceAddress } from "../../design/invoice-address.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { Section } from "../../design/section.tsx";
import { TotalsList } from "../../design/totals-list.tsx";
import { useFormat } from "../../design/use-format.ts";
import { pageData } from "../../platform/page-data.ts";
import { OrderStateBadge } from "./order-state-badge.tsx";
import { SaleItems } from "./sale-items.tsx";
import styles from "./sale-page.module.css";

export function SaleDetails({ order }: { readonly order: Order }) {
  const { t } = useLingui();
  const format = useFormat();
  const { createdAt, createdBy, items, organization, payment, placedAt, placedBy, reseller, state, totals } = order;
  return (
    <div className={styles.sections}>
      <Section title={t`Order details`}>
        <Facts>
          <Fact name={t`State`}>
            <OrderStateBadge state={state} />
          </Fact>
          <Fact name={t`Organization`}>
            <PageLink to="/console/organizations/$organizationId" params={{ organizationId: organization.id }}>
              {organization.name}
            </PageLink>
          </Fact>
          <Fact name={t`Sold by`}>
            {reseller ? (
              <PageLink to="/console/partners/$partnerId" params={{ partnerId: reseller.id }}>
                {reseller.name}
              </PageLink>
            ) : (
              pageData.vendorName
            )}
          </Fact>
          <Fact name={t`Started`}>
            {format.moment(createdAt)}, {createdBy.name}
          </Fact>
          {placedAt && placedBy && (
            <Fact name={t`Placed on`}>
              {format.moment(placedAt)}, {placedBy.name}
            </Fact>
          )}
          {!reseller && (
            <Fact name={t`Invoice to`}>
              <InvoiceAddress address={payment.billingAddress} />
            </Fact>
          )}
          {payment.vatId && <Fact name={t`VAT ID`}>{payment.vatId}</Fact>}
          {payment.purchaseOrderNumber && <Fact name={t`Purchase order number`}>{payment.purchaseOrderNumber}</Fact>}
        </Facts>
      </Section>
      <Section title={t`What was ordered`}>
        {items.length === 0 ? (
          <p>
            <Trans>Nothing is in it.</Trans>
          </p>
        ) : (
          <SaleItems items={items} />
        )}
        {totals && (
          <div className={styles.totals}>
            <TotalsList totals={totals} />
          </div>
        )}
      </Section>
    </div>
  );
}
