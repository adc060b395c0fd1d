import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { Import, ImportFault } from "../../../../contract/imports.ts";
import { CellLabel } from "../../design/cell-label.tsx";
import table from "../../design/data-table.module.css";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { Section } from "../../design/section.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { useFormat } from "../../design/use-format.ts";
import { DownloadButton } from "./download-button.tsx";
import styles from "./faults-section.module.css";
import { faultsQuery } from "./imports-data.ts";

/** Every faulty line with its reason, in the order of the file. */
export function FaultsSection({ one }: { readonly one: Import }) {
  const { t } = useLingui();
  const list = useInfiniteQuery(faultsQuery(one.id, one.checkedAt));
  const faults = list.data?.pages.flatMap((page) => page.items);
  return (
    <Section
      title={t`Faults`}
      lead={
        <Plural
          value={one.faults ?? 0}
          one="# fault was found. Lines are counted as a text editor counts them; the heading is line 1."
          other="# faults were found. Lines are counted as a text editor counts them; the heading is line 1."
        />
      }
      actions={
        <DownloadButton path={`/imports/${one.id}/faults.csv`} fileName="faults.csv">
          {t`Download the list`}
        </DownloadButton>
      }
    >
      {list.isPending && <SkeletonLines count={4} />}
      {list.isError && !faults && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
      {faults && <FaultTable faults={faults} />}
      <LoadMore list={list} />
    </Section>
  );
}

function FaultTable({ faults }: { readonly faults: readonly ImportFault[] }) {
  const { t } = useLingui();
  const format = useFormat();
  return (
    <table className={`${table.table} ${styles.table}`} aria-label={t`Faults`}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Line</Trans>
          </th>
          <th scope="col">
            <Trans>Column</Trans>
          </th>
          <th scope="col">
            <Trans>What stands there</Trans>
          </th>
          <th scope="col">
            <Trans>Why it cannot be taken</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {faults.map(({ id, line, column, value, sentence }) => (
          <tr key={id}>
            <td className={styles.line}>
              <CellLabel>{t`Line`}</CellLabel>
              {format.number(line)}
            </td>
            <td>
              {column && <CellLabel>{t`Column`}</CellLabel>}
              {column}
            </td>
            <td className={styles.value}>{value}</td>
            <td>{sentence}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
