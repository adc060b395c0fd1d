import { ClockRegular } from "@fluentui/react-icons/svg/clock";
import { useLingui } from "@lingui/react/macro";
import { Card } from "../../design/card.tsx";
import { useWaiting } from "../../design/relationships/use-waiting.ts";
import { WaitingList } from "../../design/relationships/waiting-list.tsx";
import styles from "./home-page.module.css";

/** What a reseller asks of this organization, before everything else. It is not there where nothing waits. */
export function WaitingCard() {
  const { t } = useLingui();
  const waiting = useWaiting();
  if (waiting.length === 0) return null;
  return (
    <Card icon={ClockRegular} title={t`Waiting for an answer`} className={styles.wide}>
      <WaitingList waiting={waiting} />
    </Card>
  );
}
