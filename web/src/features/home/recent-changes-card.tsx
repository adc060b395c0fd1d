import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../../design/card.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { useActNames } from "../../design/use-act-names.ts";
import { ChangesTable } from "./changes-table.tsx";
import { recentChangesQuery } from "./home-data.ts";
import styles from "./home-page.module.css";

export function RecentChangesCard() {
  const { t } = useLingui();
  const actNames = useActNames();
  const { data: changes, error, refetch } = useQuery(recentChangesQuery);
  return (
    <Card icon={HistoryRegular} title={t`Recent changes`} className={styles.wide}>
      {changes && changes.length > 0 && <ChangesTable changes={changes} actNames={actNames} />}
      {changes?.length === 0 && (
        <p className={styles.quiet}>
          <Trans>Nothing has been changed lately. What you and your colleagues change appears here.</Trans>
        </p>
      )}
      {!changes && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {!changes && !error && <SkeletonLines count={4} />}
    </Card>
  );
}
