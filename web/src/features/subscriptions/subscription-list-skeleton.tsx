import { SkeletonLines } from "../../design/skeleton.tsx";
import styles from "./subscription-list-skeleton.module.css";

export function SubscriptionListSkeleton() {
  return (
    <div>
      {["first", "second", "third"].map((item) => (
        <div key={item} className={styles.item}>
          <SkeletonLines count={2} />
        </div>
      ))}
    </div>
  );
}
