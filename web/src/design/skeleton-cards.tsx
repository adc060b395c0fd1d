import { SkeletonLines } from "./skeleton.tsx";
import styles from "./skeleton-cards.module.css";

/** Stands for cards that are coming. */
export function SkeletonCards() {
  return (
    <div className={styles.cards}>
      {["first", "second", "third"].map((card) => (
        <div key={card} className={styles.card}>
          <SkeletonLines count={4} />
        </div>
      ))}
    </div>
  );
}
