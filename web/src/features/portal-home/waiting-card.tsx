import { AlertRegular } from "@fluentui/react-icons/svg/alert";
import { Trans, useLingui } from "@lingui/react/macro";
import type { PortfolioHome } from "../../../../contract/portfolio.ts";
import { Card } from "../../design/card.tsx";
import styles from "./portal-home-page.module.css";
import { WaitingItem } from "./waiting-item.tsx";
import list from "./waiting-list.module.css";

interface WaitingCardProps {
  readonly waiting: PortfolioHome["needsAnswer"];
  /** The company has several locations. */
  readonly several: boolean;
}

/** What waits for an answer of this company, the most urgent first. */
export function WaitingCard({ waiting, several }: WaitingCardProps) {
  const { t } = useLingui();
  return (
    <Card icon={AlertRegular} title={t`Needs your answer`}>
      {waiting.length === 0 ? (
        <p className={styles.quiet}>
          <Trans>Nothing waits for you. What customers ask for appears here first.</Trans>
        </p>
      ) : (
        <ul className={list.list}>
          {waiting.map((item) => (
            <WaitingItem key={item.id} item={item} several={several} />
          ))}
        </ul>
      )}
    </Card>
  );
}
