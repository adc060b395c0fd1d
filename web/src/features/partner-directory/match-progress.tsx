import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import styles from "./match-progress.module.css";
import { type MatchSearch, type MatchStep, matchSteps } from "./match-search.ts";
import { useAnswersInWords } from "./use-answers-in-words.ts";

interface MatchProgressProps {
  readonly search: MatchSearch;
  readonly step: MatchStep;
}

/** The three questions, where one is, and what was answered; each answered one is a way back to it. */
export function MatchProgress({ search, step }: MatchProgressProps) {
  const { t } = useLingui();
  const answers = useAnswersInWords(search);
  const names = { what: t`What`, where: t`Where`, help: t`What help` } as const;
  const at = matchSteps.indexOf(step);
  return (
    <nav aria-label={t`Questions`} className={styles.nav}>
      <ol className={styles.steps}>
        {(["what", "where", "help"] as const).map((one, index) => (
          <li key={one} className={styles.step} aria-current={one === step ? "step" : undefined}>
            <span className={index < at ? styles.done : styles.number} aria-hidden="true">
              {index < at ? <CheckmarkRegular fontSize={14} /> : index + 1}
            </span>
            <span className={styles.words}>
              {index < at ? (
                <Link to="." search={{ ...search, step: one }} className={styles.link}>
                  {names[one]}
                </Link>
              ) : (
                names[one]
              )}
              {index < at && <span className={styles.answer}>{answers[one] ?? <Trans>Anything</Trans>}</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
