import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { type Step, steps } from "./check-out-search.ts";
import styles from "./step-navigation.module.css";
import { useStepNames } from "./use-step-names.ts";

interface StepNavigationProps {
  readonly step: Step;
  readonly onLeave: () => void;
}

/** Where one is among the steps; each can be opened at any time. */
export function StepNavigation({ step, onLeave }: StepNavigationProps) {
  const { t } = useLingui();
  const names = useStepNames();
  return (
    <nav aria-label={t`Steps`} className={styles.root}>
      <ol className={styles.list}>
        {steps.map((one) => (
          <li key={one} className={styles.item} data-done={one < step || undefined}>
            <Link
              from="/admin/check-out/$orderId"
              to="."
              search={{ step: one }}
              className={styles.link}
              aria-current={one === step ? "step" : undefined}
              activeProps={{ "aria-current": one === step ? "step" : undefined }}
              onClick={onLeave}
            >
              <span className={styles.number} aria-hidden="true">
                {one < step ? <CheckmarkRegular /> : one}
              </span>
              {names[one]}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
