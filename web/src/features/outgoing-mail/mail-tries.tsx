import { Trans, useLingui } from "@lingui/react/macro";
import type { MailTry, OutgoingMailDetails } from "../../../../contract/messages.ts";
import { useFormat } from "../../design/use-format.ts";
import styles from "./mail-page.module.css";

/** Every try to hand the mail over, the latest first, with what the mail server said. */
export function MailTries({ mail: { state, history } }: { readonly mail: OutgoingMailDetails }) {
  const format = useFormat();
  if (history.length === 0) {
    return (
      <p>
        {state === "kept" ? (
          <Trans>It was not tried: no mail server is set up.</Trans>
        ) : (
          <Trans>It was not tried yet.</Trans>
        )}
      </p>
    );
  }
  return (
    <ol className={styles.tries} reversed>
      {history.map((one) => (
        <li key={one.number} className={styles.try}>
          <Outcome outcome={one.outcome} />
          <span className={styles.when}>
            <Trans>
              Try {one.number}, {format.moment(one.beganAt)}
            </Trans>
          </span>
          {one.said && <span className={styles.said}>{one.said}</span>}
        </li>
      ))}
    </ol>
  );
}

function Outcome({ outcome }: Pick<MailTry, "outcome">) {
  const { t } = useLingui();
  const names = {
    accepted: t`Accepted by the mail server`,
    refused: t`Refused for good`,
    postponed: t`Not accepted, to be tried again`,
    none: t`Under way, or cut short without an answer`,
  };
  return <span className={styles.outcome}>{names[outcome ?? "none"]}</span>;
}
