import styles from "./data-table.module.css";

/** The column's name before a value of a table, shown where the table is a list of cards. Screen readers have the head. */
export function CellLabel({ children }: { readonly children: string }) {
  return (
    <span className={styles.label} aria-hidden="true">
      {children}:{" "}
    </span>
  );
}
