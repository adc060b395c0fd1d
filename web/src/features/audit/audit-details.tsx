import { Trans } from "@lingui/react/macro";
import type { AuditEvent } from "../../../../contract/resources.ts";
import styles from "./audit.module.css";

/** The values before and after, as they were written down. */
export function AuditDetails({ event }: { readonly event: AuditEvent }) {
  const { before, after } = event;
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  if (names.length === 0) return null;
  return (
    <details className={styles.details}>
      <summary>
        <Trans>What was written down</Trans>
      </summary>
      <table className={styles.values}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Value</Trans>
            </th>
            <th scope="col">
              <Trans>Before</Trans>
            </th>
            <th scope="col">
              <Trans>After</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map((name) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{written(before?.[name])}</td>
              <td>{written(after?.[name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function written(value: unknown): string {
  if (value === undefined || value === null) return "–";
  return typeof value === "string" ? value : JSON.stringify(value);
}
