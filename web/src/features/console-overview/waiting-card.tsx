import { AlertRegular } from "@fluentui/react-icons/svg/alert";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { ConsoleOverview } from "../../../../contract/console-overview.ts";
import { Card } from "../../design/card.tsx";
import { PageLink } from "../../design/page-link.tsx";
import styles from "./console-overview.module.css";

/** What waits for an operator, each as a link to where it is done. */
export function WaitingCard({ waiting }: Pick<ConsoleOverview, "waiting">) {
  const { t } = useLingui();
  const { failedMail, failedRenewals, removalCases, supportMessages, suspensionsUnderWay } = waiting;
  const lines: [count: number, line: ReactNode][] = [
    [
      removalCases,
      <PageLink key="cases" to="/console/removal-cases">
        <Plural value={removalCases} one="# removal case to decide" other="# removal cases to decide" />
      </PageLink>,
    ],
    [
      supportMessages,
      <PageLink key="support" to="/console/help-answers">
        <Plural value={supportMessages} one="# message to support" other="# messages to support" />
      </PageLink>,
    ],
    [
      failedMail,
      <PageLink key="mail" to="/console/outgoing-mail" search={{ state: "failed" }}>
        <Plural value={failedMail} one="# mail could not be delivered" other="# mails could not be delivered" />
      </PageLink>,
    ],
    [
      failedRenewals,
      <PageLink key="renewals" to="/console/audit" search={{ act: "subscription-not-renewed" }}>
        <Plural value={failedRenewals} one="# renewal cannot be made" other="# renewals cannot be made" />
      </PageLink>,
    ],
    [
      suspensionsUnderWay,
      <PageLink key="suspensions" to="/console/partners" search={{ state: "suspended" }}>
        <Plural
          value={suspensionsUnderWay}
          one="customers are being told of # suspension"
          other="customers are being told of # suspensions"
        />
      </PageLink>,
    ],
  ];
  const shown = lines.filter(([count]) => count > 0);
  return (
    <Card icon={AlertRegular} title={t`Waiting for you`} className={styles.wide}>
      {shown.length === 0 ? (
        <p className={styles.quiet}>
          <Trans>Nothing waits for you.</Trans>
        </p>
      ) : (
        <ul className={styles.waiting}>
          {shown.map(([, line], index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
