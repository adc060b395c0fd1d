import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

interface EmptyStateProps {
  readonly title: ReactNode;
  /** What would be here, or what to do. */
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** Said where a list has nothing to show. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.root}>
      <svg className={styles.picture} viewBox="0 0 72 56" fill="none" aria-hidden="true">
        <rect x="8" y="12" width="44" height="32" rx="5" fill="currentColor" opacity=".12" />
        <rect x="16" y="6" width="44" height="32" rx="5" stroke="currentColor" strokeWidth="1.5" />
        <path d="M24 16h18M24 23h28M24 30h12" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </svg>
      <p className={styles.title}>{title}</p>
      {children && <p className={styles.text}>{children}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
