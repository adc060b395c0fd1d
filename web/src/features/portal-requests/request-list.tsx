import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import table from "../../design/data-table.module.css";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { removalRequestsQuery } from "../../platform/removal-requests.ts";
import { RequestRow } from "./request-row.tsx";
import { type RequestsSearch, statesOf } from "./requests-search.ts";

export function RequestList({ search }: { readonly search: RequestsSearch }) {
  const { t } = useLingui();
  const list = useInfiniteQuery(removalRequestsQuery(statesOf(search)));
  if (list.isPending) {
    return (
      <div className={table.pending}>
        <SkeletonLines count={4} />
      </div>
    );
  }
  if (!list.data) return <LoadProblem error={list.error} onRetry={() => void list.refetch()} />;
  const requests = list.data.pages.flatMap((page) => page.items);
  if (requests.length === 0) {
    return search.show === "closed" ? (
      <EmptyState title={<Trans>No closed requests</Trans>} />
    ) : (
      <EmptyState title={<Trans>No open requests</Trans>}>
        <Trans>When a customer asks you to end the reseller relationship, the request appears here.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <table className={table.table} aria-label={t`Requests`} aria-busy={list.isPlaceholderData}>
        <thead>
          <tr>
            <th scope="col">{t`Customer`}</th>
            <th scope="col">{t`State`}</th>
            <th scope="col">{t`Asked`}</th>
            <th scope="col">{t`Due`}</th>
            <th scope="col">{t`In the way`}</th>
          </tr>
        </thead>
        <tbody>
          {requests.map((request) => (
            <RequestRow key={request.id} request={request} />
          ))}
        </tbody>
      </table>
      <LoadMore list={list} />
    </>
  );
}
