import type { ReactNode } from "react";
import { useFormat } from "../../design/use-format.ts";
import styles from "./console-overview.module.css";

interface FigureProps {
  readonly count: number;
  /** What is counted. */
  readonly children: ReactNode;
}

export function Figure({ count, children }: FigureProps) {
  const format = useFormat();
  return (
    <li className={styles.figure}>
      <span className={styles.number}>{format.number(count)}</span>
      <span className={styles.words}>{children}</span>
    </li>
  );
}
