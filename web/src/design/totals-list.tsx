import { Trans } from "@lingui/react/macro";
import { Fragment } from "react";
import type { OrderTotals } from "../../../contract/orders.ts";
import styles from "./totals-list.module.css";
import { useFormat } from "./use-format.ts";

/** What an order costs: before tax, the tax of each country of use, and after it. */
export function TotalsList({ totals }: { readonly totals: OrderTotals }) {
  const format = useFormat();
  return (
    <dl className={styles.root}>
      <dt>
        <Trans>Before tax</Trans>
      </dt>
      <dd>{format.money(totals.net)}</dd>
      {totals.taxes.map(({ country, percent, tax }) => {
        const rate = format.percent(percent);
        const where = format.country(country);
        return (
          <Fragment key={country}>
            <dt>
              <Trans>
                Tax {rate} ({where})
              </Trans>
            </dt>
            <dd>{format.money(tax)}</dd>
          </Fragment>
        );
      })}
      <dt className={styles.total}>
        <Trans>Total with tax</Trans>
      </dt>
      <dd className={styles.total}>{format.money(totals.total)}</dd>
    </dl>
  );
}
