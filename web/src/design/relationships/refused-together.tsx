import { Button } from "@fluentui/react-components";
import { useId } from "react";
import type { Action } from "../../../../contract/resources.ts";
import { ActionReason } from "../action-reason.tsx";
import styles from "./relationships.module.css";

interface RefusedTogetherProps {
  /** Why none of them may be done. */
  readonly action: Action;
  readonly names: readonly string[];
}

/** Controls that are refused for one reason, which stands there once. */
export function RefusedTogether({ action, names }: RefusedTogetherProps) {
  const reasonId = useId();
  return (
    <>
      <div className={styles.refused}>
        {names.map((name) => (
          <Button key={name} disabledFocusable aria-describedby={reasonId}>
            {name}
          </Button>
        ))}
      </div>
      <ActionReason id={reasonId} action={action} />
    </>
  );
}
