import { Trans } from "@lingui/react/macro";
import { useState } from "react";
import type { AuditEvent } from "../../../../contract/resources.ts";
import styles from "./audit.module.css";
import { WrittenValues } from "./written-values.tsx";

/** What was written down of an event. Its words are put together when somebody opens it: there are many in a list. */
export function AuditDetails({ event }: { readonly event: AuditEvent }) {
  const [isOpen, setOpen] = useState(false);
  const { before, after } = event;
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  if (names.length === 0) return null;
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Trans>What was written down</Trans>
      </summary>
      {isOpen && <WrittenValues event={event} names={names} />}
    </details>
  );
}
