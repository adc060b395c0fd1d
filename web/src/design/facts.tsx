import type { ReactNode } from "react";
import styles from "./facts.module.css";

interface FactsProps {
  /** Long values, such as addresses, stand one under the other. */
  readonly long?: boolean;
  readonly children: ReactNode;
}

/** Facts of a thing, name above value, in as many columns as fit. */
export function Facts({ long = false, children }: FactsProps) {
  return <dl className={long ? styles.long : styles.facts}>{children}</dl>;
}

export function Fact({ name, children }: { readonly name: ReactNode; readonly children: ReactNode }) {
  return (
    <div>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
