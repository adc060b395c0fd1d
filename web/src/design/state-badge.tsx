import type { ReactNode } from "react";
import styles from "./state-badge.module.css";

export type StateTone = "good" | "waiting" | "warning" | "over";

/** A state in a word; the colour repeats the word and never replaces it. */
export function StateBadge({ tone, children }: { readonly tone: StateTone; readonly children: ReactNode }) {
  return <span className={`${styles.badge} ${styles[tone]}`}>{children}</span>;
}
