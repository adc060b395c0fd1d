import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import type { ReactNode } from "react";
import styles from "./data-table.module.css";

interface SortHeaderProps<Key extends string> {
  /** The column's sort; with a dash before it, the other way round. */
  readonly by: Key;
  readonly sort: string;
  readonly onSort: (sort: Key | `-${Key}`) => void;
  /** Numbers and dates of an amount stand at the right. */
  readonly end?: boolean;
  readonly children: ReactNode;
}

/** The head of a column that the list can be sorted by: pressed once upwards, again downwards. */
export function SortHeader<Key extends string>({ by, sort, onSort, end = false, children }: SortHeaderProps<Key>) {
  const [up, down] = [sort === by, sort === `-${by}`];
  const Arrow = down ? ArrowDownRegular : ArrowUpRegular;
  return (
    <th
      scope="col"
      className={end ? styles.end : undefined}
      aria-sort={up ? "ascending" : down ? "descending" : undefined}
    >
      <button type="button" className={styles.sort} onClick={() => onSort(up ? `-${by}` : by)}>
        {children}
        <Arrow className={styles.arrow} data-on={up || down || undefined} />
      </button>
    </th>
  );
}
