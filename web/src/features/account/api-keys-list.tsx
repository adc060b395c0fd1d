import { Trans } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { apiKeysQuery } from "./account-data.ts";
import { ApiKeyRow } from "./api-key-row.tsx";
import styles from "./rows.module.css";

export function ApiKeysList() {
  const query = useInfiniteQuery(apiKeysQuery);
  const { data, error, refetch } = query;
  if (!data) return error ? <LoadProblem error={error} onRetry={() => void refetch()} /> : <SkeletonLines count={2} />;
  const apiKeys = data.pages.flatMap((page) => page.items);
  if (apiKeys.length === 0) {
    return (
      <EmptyState title={<Trans>No API keys yet</Trans>}>
        <Trans>A key lets a program use Doradca in your name.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={styles.rows}>
        {apiKeys.map((apiKey) => (
          <ApiKeyRow key={apiKey.id} apiKey={apiKey} />
        ))}
      </ul>
      <LoadMore list={query} />
    </>
  );
}
