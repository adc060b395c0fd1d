import { Plural, Trans } from "@lingui/react/macro";
import type { OrderItem } from "../../../../contract/orders.ts";
import { PageLink } from "../../design/page-link.tsx";
import { CheckedPartner } from "../../design/partner-id/checked-partner.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./ordered-items.module.css";

interface OrderedItemsProps {
  readonly items: readonly OrderItem[];
  /** A reseller sells them: they have no partner of record. */
  readonly resold?: boolean;
}

/** Each new subscription with its partner of record and what it costs. */
export function OrderedItems({ items, resold = false }: OrderedItemsProps) {
  const format = useFormat();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Subscription</Trans>
          </th>
          <th scope="col">
            <Trans>Quantity</Trans>
          </th>
          <th scope="col">
            <Trans>Price per licence</Trans>
          </th>
          {!resold && (
            <th scope="col">
              <Trans>Partner of record</Trans>
            </th>
          )}
          <th scope="col" className={styles.sum}>
            <Trans>Before tax</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ id, name, subscriptionId, seats, term, price, net, countryOfUse, partnerOfRecord }) => {
          const each = price && format.money(price);
          return (
            <tr key={id}>
              <th scope="row">
                {subscriptionId ? (
                  <PageLink to="/admin/subscriptions/$subscriptionId" params={{ subscriptionId }}>
                    {name}
                  </PageLink>
                ) : (
                  name
                )}
                <span className={styles.quiet}>{format.country(countryOfUse)}</span>
              </th>
              <td>
                <Plural value={seats} one="# licence" other="# licences" />
              </td>
              <td>{each && (term === "yearly" ? <Trans>{each} per year</Trans> : <Trans>{each} per month</Trans>)}</td>
              {!resold && (
                <td>
                  {partnerOfRecord ? <CheckedPartner partner={partnerOfRecord.partner} /> : <Trans>No partner</Trans>}
                </td>
              )}
              <td className={styles.sum}>{net && format.money(net)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
