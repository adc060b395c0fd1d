import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import styles from "./notice.module.css";

const icons = {
  info: InfoRegular,
  success: CheckmarkCircleRegular,
  warning: WarningRegular,
  error: ErrorCircleRegular,
};

interface NoticeProps {
  readonly tone: keyof typeof icons;
  readonly children: ReactNode;
}

/** Something to know, in its place on the page. Put it into a live region where it appears later than the page. */
export function Notice({ tone, children }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={`${styles.root} ${styles[tone]}`}>
      <Icon fontSize={20} className={styles.icon} />
      <div className={styles.body}>{children}</div>
    </div>
  );
}
