import { Trans } from "@lingui/react/macro";
import styles from "./partner-id.module.css";
import type { SubmitRefusal } from "./submit-refusal.ts";

/** Says why Submit is refused at the moment, and what to do. */
export function SubmitHint({ id, refusal }: { id: string; refusal: SubmitRefusal | null }) {
  return (
    <p id={id} className={styles.hint}>
      {refusal === "nothing-typed" && <Trans>Type the ID that the partner gave you, and check it.</Trans>}
      {refusal === "not-checked" && <Trans>Check the ID before you submit it.</Trans>}
      {refusal === "not-changed" && <Trans>This partner is of record already. Type another ID to change it.</Trans>}
      {refusal === "refused" && <Trans>This ID cannot be submitted. Check another one.</Trans>}
      {refusal === "nothing-to-remove" && <Trans>There is no partner of record any more.</Trans>}
    </p>
  );
}
