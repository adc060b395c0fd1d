import { QuestionCircleRegular } from "@fluentui/react-icons/svg/question-circle";
import { useLingui } from "@lingui/react/macro";
import { useHelpButton } from "../platform/help-place.ts";
import styles from "./help-button.module.css";

/** Opens and closes the instructions for the page, wherever the page has its buttons. */
export function HelpButton() {
  const { t } = useLingui();
  const { button } = useHelpButton();
  return (
    <button type="button" aria-label={t`Help`} className={styles.button} {...button}>
      <QuestionCircleRegular fontSize={20} />
      <span className={styles.name}>{t`Help`}</span>
    </button>
  );
}
