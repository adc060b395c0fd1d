import { Radio } from "@fluentui/react-components";
import type { Action } from "../../../../contract/resources.ts";
import type { ClearingKind } from "../../../../domain/clearing-proposals.ts";
import { useClearingNames } from "../relationships/use-clearing-names.ts";
import styles from "./ending.module.css";
import { useClearingHints } from "./use-clearing-hints.ts";

/** One way of clearing an obstacle: what it does or, where it is refused, why. */
export function ClearingRadio({ kind, action }: { readonly kind: ClearingKind; readonly action: Action }) {
  const name = useClearingNames()[kind];
  const hint = useClearingHints()[kind];
  return (
    <Radio
      value={kind}
      aria-disabled={!action.allowed}
      className={action.allowed ? "" : (styles.refused ?? "")}
      label={
        <>
          <strong>{name}</strong>
          <br />
          {action.allowed ? hint : action.sentence}
        </>
      }
    />
  );
}
