import { InfoRegular } from "@fluentui/react-icons/svg/info";
import type { Action } from "../../../contract/resources.ts";
import styles from "./action-reason.module.css";

interface ActionReasonProps {
  /** For the `aria-describedby` of the control that is refused. */
  readonly id: string;
  readonly action: Action;
  readonly className?: string | undefined;
}

/** Why the person may not use a control, in the server's own words. */
export function ActionReason({ id, action, className }: ActionReasonProps) {
  if (action.allowed) return null;
  return (
    <div id={id} className={[styles.root, className].filter(Boolean).join(" ")}>
      <InfoRegular className={styles.icon} />
      <p>{action.sentence}</p>
    </div>
  );
}
