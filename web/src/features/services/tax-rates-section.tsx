import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import type { TaxRate } from "../../../../contract/prices.ts";
import table from "../../design/data-table.module.css";
import { LoadProblem } from "../../design/load-problem.tsx";
import { Section } from "../../design/section.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useModalButton } from "../../design/use-modal-button.ts";
import styles from "./services.module.css";
import { taxRatesQuery } from "./services-data.ts";
import { Since } from "./since.tsx";
import { useByCountry } from "./use-by-country.ts";

const loadDialog = () => import("./tax-rate-dialog.tsx");
const TaxRateDialog = lazy(loadDialog);

export function TaxRatesSection() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(taxRatesQuery);
  const { button, modal, nth } = useModalButton(loadDialog);
  return (
    <Section
      title={t`Tax rates`}
      lead={t`Added where a subscription is used. Where no rate is set, nothing can be ordered.`}
      actions={
        <Button icon={<AddRegular />} {...button}>
          <Trans>Set a tax rate</Trans>
        </Button>
      }
    >
      {!data && !error && <SkeletonLines count={4} />}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <p className={styles.quiet}>
          <Trans>No tax rates yet.</Trans>
        </p>
      )}
      {data && data.length > 0 && <Rates rates={data} />}
      {nth > 0 && (
        <Suspense>
          <TaxRateDialog key={nth} {...modal} />
        </Suspense>
      )}
    </Section>
  );
}

function Rates({ rates }: { readonly rates: readonly TaxRate[] }) {
  const byCountry = useByCountry();
  const format = useFormat();
  return (
    <div className={styles.tableWrap}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Country</Trans>
            </th>
            <th scope="col">
              <Trans>Rate</Trans>
            </th>
            <th scope="col">
              <Trans>Period</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {byCountry(rates).map(({ country, from, percent, until }) => (
            <tr key={`${country}${from}`}>
              <td className={table.main}>{format.country(country)}</td>
              <td>{format.percent(percent)}</td>
              <td>
                {until ? `${format.moment(from)} – ${format.moment(until)}` : <Since from={format.moment(from)} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
