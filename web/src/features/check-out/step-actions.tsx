import type { ReactNode } from "react";
import styles from "./step-actions.module.css";

/** The buttons that lead from a step to the next and back. */
export function StepActions({ children }: { readonly children: ReactNode }) {
  return <div className={styles.root}>{children}</div>;
}
