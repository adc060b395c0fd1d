import type { ReactNode } from "react";
import styles from "./step-layout.module.css";

interface StepLayoutProps {
  readonly children: ReactNode;
  /** Stands at the right where there is room, else between the step and its buttons. */
  readonly aside?: ReactNode;
  readonly asideLabel?: string;
  /** The buttons that lead from a step to the next and back. */
  readonly actions: ReactNode;
}

export function StepLayout({ children, aside, asideLabel, actions }: StepLayoutProps) {
  return (
    <div className={aside ? styles.columns : styles.column}>
      <div className={styles.main}>{children}</div>
      {aside && (
        <aside className={styles.aside} aria-label={asideLabel}>
          {aside}
        </aside>
      )}
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
