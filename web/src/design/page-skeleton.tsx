import styles from "./page-skeleton.module.css";
import { SkeletonBar, SkeletonLines } from "./skeleton.tsx";

/** Stands for a page that takes longer than a moment to come. */
export function PageSkeleton() {
  return (
    <div className={styles.page}>
      <SkeletonBar width="14rem" height="2rem" />
      <div className={styles.card}>
        <SkeletonLines count={4} />
      </div>
    </div>
  );
}
