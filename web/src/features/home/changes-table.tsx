import { Trans } from "@lingui/react/macro";
import type { AuditEvent } from "../../../../contract/resources.ts";
import { useFormat } from "../../design/use-format.ts";
import { ChangeSubject } from "./change-subject.tsx";
import styles from "./changes-table.module.css";

interface ChangesTableProps {
  readonly changes: readonly AuditEvent[];
  readonly actNames: Readonly<Record<string, string>>;
}

export function ChangesTable({ changes, actNames }: ChangesTableProps) {
  const format = useFormat();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>What</Trans>
          </th>
          <th scope="col">
            <Trans>Where</Trans>
          </th>
          <th scope="col">
            <Trans>Who</Trans>
          </th>
          <th scope="col">
            <Trans>When</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {changes.map((event) => (
          <tr key={event.id}>
            <td>{actNames[event.act]}</td>
            <td>
              <ChangeSubject event={event} />
            </td>
            <td>
              {event.actor.name}
              {event.apiKey && <span className={styles.quiet}> · {event.apiKey.name}</span>}
            </td>
            <td className={styles.when}>
              <time dateTime={event.at}>{format.moment(event.at)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
