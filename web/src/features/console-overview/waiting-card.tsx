import { AlertRegular } from "@fluentui/react-icons/svg/alert";
import { Trans, useLingui } from "@lingui/react/macro";
import type { ConsoleOverview } from "../../../../contract/console-overview.ts";
import { Card } from "../../design/card.tsx";
import styles from "./console-overview.module.css";
import { useTimeWaited } from "./use-time-waited.ts";
import { WaitingLink } from "./waiting-link.tsx";

/** What waits for an operator, each as a link to where it is done, what has waited longest first. */
export function WaitingCard({ waiting }: Pick<ConsoleOverview, "waiting">) {
  const { t } = useLingui();
  return (
    <Card icon={AlertRegular} title={t`Waiting for you`} className={styles.wide}>
      {waiting.length === 0 ? (
        <p className={styles.quiet}>
          <Trans>Nothing waits for you.</Trans>
        </p>
      ) : (
        <ul className={styles.waiting}>
          {waiting.map((one) => (
            <li key={one.kind} className={styles.waitingItem}>
              <WaitingLink {...one} />
              <HowLong {...one} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function HowLong({ count, since }: ConsoleOverview["waiting"][number]) {
  const time = useTimeWaited(since);
  return (
    <time dateTime={since} className={styles.quiet}>
      {count === 1 ? <Trans>waiting for {time}</Trans> : <Trans>the oldest has waited for {time}</Trans>}
    </time>
  );
}
