import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { useEffect, useRef } from "react";
import styles from "./problem-bar.module.css";
import { useProblemWords } from "./use-problem-words.ts";

/** Why what was sent was refused. It takes the focus, so that it is read before the fields are tried again. */
export function ProblemBar({ error }: { readonly error: unknown }) {
  const bar = useRef<HTMLDivElement>(null);
  const words = useProblemWords();
  useEffect(() => {
    if (error) bar.current?.focus();
  }, [error]);
  if (!error) return null;
  const { title, detail } = words(error);
  return (
    <div ref={bar} role="alert" tabIndex={-1} className={styles.bar}>
      <ErrorCircleRegular fontSize={20} className={styles.icon} />
      <div>
        <p className={styles.title}>{title}</p>
        <p>{detail}</p>
      </div>
    </div>
  );
}
