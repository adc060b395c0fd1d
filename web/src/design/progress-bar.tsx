import styles from "./progress-bar.module.css";
import { useFormat } from "./use-format.ts";

interface ProgressBarProps {
  readonly label: string;
  readonly done: number;
  readonly of: number;
}

/** How far something is that takes a while, in numbers too. */
export function ProgressBar({ label, done, of }: ProgressBarProps) {
  const format = useFormat();
  return (
    <div className={styles.root}>
      <progress className={styles.bar} aria-label={label} value={done} max={Math.max(of, 1)} />
      <span className={styles.numbers}>
        {format.number(done)} / {format.number(of)}
      </span>
    </div>
  );
}
