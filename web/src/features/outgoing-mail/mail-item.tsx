import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { OutgoingMail } from "../../../../contract/messages.ts";
import { useFormat } from "../../design/use-format.ts";
import styles from "./mail-list.module.css";
import { MailStateBadge } from "./mail-state-badge.tsx";
import type { OutgoingMailSearch } from "./outgoing-mail-search.ts";

export function MailItem({ mail, search }: { readonly mail: OutgoingMail; readonly search: OutgoingMailSearch }) {
  const format = useFormat();
  const { id, subject, language, state, to, toName, organization, createdAt, lastError } = mail;
  return (
    <li>
      <Link to="/console/outgoing-mail/$mailId" params={{ mailId: id }} search={search} className={styles.link}>
        <span className={styles.what}>
          <span className={styles.subject} lang={language}>
            {subject}
          </span>
          {lastError && state !== "sent" && <span className={styles.fine}>{lastError}</span>}
        </span>
        <span className={styles.who}>
          <span>{toName ?? <Trans>removed person</Trans>}</span>
          <span className={styles.fine}>{to ?? organization.name}</span>
        </span>
        <span>
          <MailStateBadge state={state} />
        </span>
        <time className={styles.when} dateTime={createdAt}>
          {format.shortDay(createdAt)}
        </time>
      </Link>
    </li>
  );
}
