import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { PlanPrice } from "../../../../contract/prices.ts";
import table from "../../design/data-table.module.css";
import { LoadProblem } from "../../design/load-problem.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { useFormat } from "../../design/use-format.ts";
import styles from "./services.module.css";
import { planPricesQuery } from "./services-data.ts";
import { Since } from "./since.tsx";
import { useByCountry } from "./use-by-country.ts";

/** What a plan costs in each country, now and by what is set for later. */
export function PlanPrices({ planId, name }: { readonly planId: string; readonly name: string }) {
  const { t } = useLingui();
  const byCountry = useByCountry();
  const { data, error, refetch } = useQuery(planPricesQuery(planId));
  if (!data && error) return <LoadProblem error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonLines count={3} />;
  if (data.length === 0) {
    return (
      <p className={styles.quiet}>
        <Trans>No price is set: it is sold nowhere.</Trans>
      </p>
    );
  }
  return (
    <div className={styles.tableWrap}>
      <table className={table.table} aria-label={t`Prices of ${name}`}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Country</Trans>
            </th>
            <th scope="col">
              <Trans>Term</Trans>
            </th>
            <th scope="col">
              <Trans>Price of one licence</Trans>
            </th>
            <th scope="col">
              <Trans>Period</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {byCountry(data).map((price) => (
            <PriceRow key={`${price.country}${price.term}${price.from}`} price={price} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PriceRow({ price: { country, from, price, term, until } }: { readonly price: PlanPrice }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <tr>
      <td className={table.main}>{format.country(country)}</td>
      <td>{term === "yearly" ? t`Yearly` : t`Monthly`}</td>
      <td>{format.money(price)}</td>
      <td>{until ? `${format.moment(from)} – ${format.moment(until)}` : <Since from={format.moment(from)} />}</td>
    </tr>
  );
}
