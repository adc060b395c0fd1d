import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
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

/** Asks for the next page of a list. When the last has come, it says so and takes the focus that its button had. */
export function LoadMore({ list }: LoadMoreProps) {
  const end = useRef<HTMLParagraphElement>(null);
  const [pressed, setPressed] = useState(false);
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError } = list;
  useEffect(() => {
    if (pressed && !hasNextPage) end.current?.focus({ preventScroll: true });
  }, [pressed, hasNextPage]);
  if (!hasNextPage && !pressed) return null;
  if (!hasNextPage) {
    return (
      <p ref={end} tabIndex={-1} className={styles.end}>
        <Trans>That is all.</Trans>
      </p>
    );
  }
  const load = () => {
    setPressed(true);
    list.fetchNextPage();
  };
  return (
    <div className={styles.root}>
      <Button
        appearance="subtle"
        disabledFocusable={isFetchingNextPage}
        onClick={() => (isFetchingNextPage ? undefined : load())}
      >
        {isFetchingNextPage ? (
          <Trans>Loading…</Trans>
        ) : isFetchNextPageError ? (
          <Trans>Loading failed. Try again</Trans>
        ) : (
          <Trans>Load more</Trans>
        )}
      </Button>
    </div>
  );
}
