import type { ReactNode } from "react";
import styles from "./subscription-filters.module.css";

interface FilterToggleProps {
  readonly pressed: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

export function FilterToggle({ pressed, onToggle, children }: FilterToggleProps) {
  return (
    <button type="button" className={styles.toggle} aria-pressed={pressed} onClick={onToggle}>
      {children}
    </button>
  );
}
