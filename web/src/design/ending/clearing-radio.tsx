import { Radio } from "@fluentui/react-components";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import type { Action } from "../../../../contract/resources.ts";
import type { ClearingKind } from "../../../../domain/clearing-proposals.ts";
import { useClearingNames } from "../relationships/use-clearing-names.ts";
import styles from "./ending.module.css";
import { useClearingHints } from "./use-clearing-hints.ts";

/** One way of clearing an obstacle: what it does or, where it is refused, why. */
export function ClearingRadio({ kind, action }: { readonly kind: ClearingKind; readonly action: Action }) {
  const name = <strong>{useClearingNames()[kind]}</strong>;
  const hint = useClearingHints()[kind];
  if (action.allowed) {
    return (
      <Radio
        value={kind}
        label={
          <>
            {name}
            <br />
            {hint}
          </>
        }
      />
    );
  }
  return (
    <Radio
      value={kind}
      aria-disabled
      className={styles.refused ?? ""}
      label={
        <>
          {name}
          <span className={styles.reason}>
            <InfoRegular className={styles.icon} />
            {action.sentence}
          </span>
        </>
      }
    />
  );
}
