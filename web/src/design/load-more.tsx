import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import styles from "./load-more.module.css";

interface LoadMoreProps {
  /** An infinite query. */
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly fetchNextPage: () => unknown;
  };
}

/** Asks for the next page of a list; nothing where there is none. */
export function LoadMore({ list }: LoadMoreProps) {
  if (!list.hasNextPage) return null;
  return (
    <div className={styles.root}>
      <Button
        appearance="subtle"
        disabledFocusable={list.isFetchingNextPage}
        onClick={() => !list.isFetchingNextPage && list.fetchNextPage()}
      >
        {list.isFetchingNextPage ? (
          <Trans>Loading…</Trans>
        ) : list.isFetchNextPageError ? (
          <Trans>Loading failed. Try again</Trans>
        ) : (
          <Trans>Load more</Trans>
        )}
      </Button>
    </div>
  );
}
