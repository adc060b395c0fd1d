import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { Notice } from "../../design/notice.tsx";
import { VisuallyHidden } from "../../design/visually-hidden.tsx";
import { type MatchStep, matchSteps } from "./match-search.ts";
import styles from "./question.module.css";
import { useMatchSearch } from "./use-match-search.ts";

interface QuestionProps {
  readonly step: MatchStep;
  readonly title: string;
  readonly hint: string;
  /** Said where one goes on without the answer that is needed; undefined: none is. */
  readonly lacks?: string | undefined;
  readonly children: ReactNode;
}

/** One question of the match with its ways on and back. It takes the focus, so that a screen reader reads it. */
export function Question({ step, title, hint, lacks, children }: QuestionProps) {
  const { next, previous, goToStep, search } = useMatchSearch();
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const [tried, setTried] = useState(false);
  const number = matchSteps.indexOf(step) + 1;
  // Not at the first arrival: then the heading of the page has it.
  const [isArrival] = useState(search.step === undefined);
  useEffect(() => {
    if (!isArrival) heading.current?.focus({ preventScroll: true });
  }, [isArrival]);
  return (
    <form
      noValidate
      className={styles.form}
      aria-labelledby={titleId}
      onSubmit={(event) => {
        event.preventDefault();
        if (!lacks) return goToStep(next);
        setTried(true);
        event.currentTarget.querySelector<HTMLElement>("input, select")?.focus();
      }}
    >
      <div>
        <h2 ref={heading} id={titleId} tabIndex={-1} className={styles.title}>
          <VisuallyHidden>
            <Trans>Question {number} of 3.</Trans>{" "}
          </VisuallyHidden>
          {title}
        </h2>
        <p className={styles.hint}>{hint}</p>
      </div>
      {children}
      <div role="alert" className={styles.lack}>
        {tried && lacks && (
          <Notice tone="error">
            <p>{lacks}</p>
          </Notice>
        )}
      </div>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {next === "answer" ? <Trans>Show partners</Trans> : <Trans>Next</Trans>}
        </Button>
        {previous && (
          <Button onClick={() => goToStep(previous)}>
            <Trans>Back</Trans>
          </Button>
        )}
      </div>
    </form>
  );
}
