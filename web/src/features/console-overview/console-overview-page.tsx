import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { useMaybeMe } from "../../platform/me.ts";
import { consoleOverviewQuery } from "./console-overview-data.ts";
import { OverviewCards } from "./overview-cards.tsx";

/** The console's first page: what waits for an operator, and the record in numbers. */
export function ConsoleOverviewPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(consoleOverviewQuery);
  const name = useMaybeMe()?.person.name ?? "";
  return (
    <>
      <PageHeading title={t`Welcome, ${name}`} windowTitle={t`Overview`} lead={t`Operator console`} />
      {!data && !error && <SkeletonCards />}
      {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {data && <OverviewCards overview={data} />}
    </>
  );
}
