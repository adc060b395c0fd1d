import { SkeletonLines } from "../../design/skeleton.tsx";
import styles from "./match-answer.module.css";

/** Stands for the answers, in about their measure. */
export function WaitingMatches() {
  return (
    <div className={`${styles.answer} ${styles.waiting}`}>
      <div className={styles.card}>
        <SkeletonLines count={5} />
      </div>
      <div className={styles.card}>
        <SkeletonLines count={5} />
      </div>
    </div>
  );
}
