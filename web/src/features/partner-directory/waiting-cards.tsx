import { SkeletonLines } from "../../design/skeleton.tsx";
import card from "./partner-card.module.css";
import styles from "./partner-directory-page.module.css";

/** Stands for the first cards, in their measure, so that nothing moves when they come. */
export function WaitingCards() {
  return (
    <div className={styles.cards}>
      {["first", "second", "third", "fourth", "fifth", "sixth"].map((which) => (
        <div key={which} className={card.card}>
          <SkeletonLines count={6} />
        </div>
      ))}
    </div>
  );
}
