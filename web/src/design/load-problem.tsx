import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { ApiProblem } from "../platform/api.ts";
import styles from "./load-problem.module.css";
import { useProblemWords } from "./use-problem-words.ts";

interface LoadProblemProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Stands where something could not be loaded: why, and a button to try again, except where there is nothing to be had. */
export function LoadProblem({ error, onRetry }: LoadProblemProps) {
  const { title, detail } = useProblemWords()(error);
  const isGone = error instanceof ApiProblem && error.code === "not-found";
  return (
    <div className={styles.root} role="alert">
      <p className={styles.title}>{title}</p>
      <p className={styles.text}>{detail}</p>
      {!isGone && (
        <Button onClick={onRetry}>
          <Trans>Try again</Trans>
        </Button>
      )}
    </div>
  );
}
