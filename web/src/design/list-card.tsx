import { Plural } from "@lingui/react/macro";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { CSSProperties, ReactNode } from "react";
import type { ListPage } from "../platform/list-page.ts";
import styles from "./list-card.module.css";
import { LoadMore } from "./load-more.tsx";
import { LoadProblem } from "./load-problem.tsx";
import { SkeletonLines } from "./skeleton.tsx";
import { VisuallyHidden } from "./visually-hidden.tsx";

interface ListCardProps<Item> {
  readonly label: string;
  /** A `search` element with what narrows the list. */
  readonly filters?: ReactNode;
  readonly list: UseInfiniteQueryResult<InfiniteData<ListPage<Item>>>;
  /** The columns of a line, as a grid's template; on a phone the cells stand one after the other. */
  readonly columns: string;
  /** Stands where there is nothing. */
  readonly empty: ReactNode;
  /** A `ListLine`. */
  readonly line: (item: Item) => ReactNode;
}

/** A long list in a card: what narrows it, its lines, and the way to more of them. */
export function ListCard<Item extends { readonly id: string }>(props: ListCardProps<Item>) {
  return (
    <div className={styles.card}>
      {props.filters && <div className={styles.filters}>{props.filters}</div>}
      <Lines {...props} />
    </div>
  );
}

function Lines<Item extends { readonly id: string }>({ label, list, columns, empty, line }: ListCardProps<Item>) {
  if (list.isPending) {
    return (
      <div className={styles.pending}>
        <SkeletonLines count={6} />
      </div>
    );
  }
  if (!list.data) return <LoadProblem error={list.error} onRetry={() => void list.refetch()} />;
  const items = list.data.pages.flatMap((page) => page.items);
  return (
    <>
      <VisuallyHidden role="status">
        {!list.isPlaceholderData && <Plural value={items.length} one="# entry is shown" other="# entries are shown" />}
      </VisuallyHidden>
      {items.length === 0 ? (
        empty
      ) : (
        <ul
          className={styles.list}
          style={{ "--columns": columns } as CSSProperties}
          aria-label={label}
          aria-busy={list.isPlaceholderData}
        >
          {items.map((item) => (
            <li key={item.id}>{line(item)}</li>
          ))}
        </ul>
      )}
      <LoadMore list={list} />
    </>
  );
}
