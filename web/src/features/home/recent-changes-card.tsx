import { HistoryRegular } from "@fluentui/react-icons/svg/history";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Card } from "../../design/card.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { useActNames } from "../../design/use-act-names.ts";
import { ChangesTable } from "./changes-table.tsx";
import { recentEventsQuery } from "./home-data.ts";
import styles from "./home-page.module.css";
import { shownActs } from "./shown-acts.ts";

/** More than these are too old to be news. */
const shownAtMost = 8;

export function RecentChangesCard() {
  const { t } = useLingui();
  const actNames = useActNames();
  const { data, error, refetch } = useQuery(recentEventsQuery);
  const changes = data?.items.filter(({ act }) => shownActs.has(act)).slice(0, shownAtMost);
  return (
    <Card icon={HistoryRegular} title={t`Recent changes`} className={styles.wide}>
      {changes && changes.length > 0 && <ChangesTable changes={changes} actNames={actNames} />}
      {changes?.length === 0 && (
        <p className={styles.quiet}>
          <Trans>Nothing has been changed lately. What you and your colleagues change appears here.</Trans>
        </p>
      )}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <SkeletonLines count={4} />}
    </Card>
  );
}
