import type { ReactNode } from "react";
import styles from "./filter-toggles.module.css";

/** Ways to narrow a list, side by side, each on or off. */
export function FilterToggles({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.toggles} aria-label={label}>
      {children}
    </fieldset>
  );
}

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
