import { useEffect, useRef } from "react";
import type { Step } from "./check-out-search.ts";
import styles from "./step-heading.module.css";
import { useStepNames } from "./use-step-names.ts";

/** The heading of the step that is shown. It takes the focus when one comes to it from another step. */
export function StepHeading({ step }: { readonly step: Step }) {
  const names = useStepNames();
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [step]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {names[step]}
    </h2>
  );
}
