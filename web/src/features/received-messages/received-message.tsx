import { Link } from "@fluentui/react-components";
import { MailRegular } from "@fluentui/react-icons/svg/mail";
import { Trans, useLingui } from "@lingui/react/macro";
import type { PartnerMessage } from "../../../../contract/messages.ts";
import { useFormat } from "../../design/use-format.ts";
import styles from "./received-message.module.css";

/** One message: from whom, to which location, about what, and the way to answer it. */
export function ReceivedMessage({ message }: { readonly message: PartnerMessage }) {
  const { t } = useLingui();
  const format = useFormat();
  const { at, consent, from, partner, subscription, text } = message;
  const subject = subscription ? t`Your message about ${subscription.name}` : t`Your message`;
  return (
    <li className={styles.message}>
      <article className={styles.article}>
        <header className={styles.head}>
          <div>
            <h2 className={styles.who}>
              {from.person.name}, {from.organization.name}
            </h2>
            <p className={styles.fine}>
              <time dateTime={at}>{format.moment(at)}</time> · {partner.name}, {partner.partnerId}
              {subscription && ` · ${subscription.name}`}
            </p>
          </div>
          {from.email && (
            <Link href={`mailto:${from.email}?subject=${encodeURIComponent(subject)}`} className={styles.answer ?? ""}>
              <MailRegular />
              <Trans>Answer by mail</Trans>
            </Link>
          )}
        </header>
        <p className={styles.text}>{text}</p>
        {from.email ? (
          <p className={styles.fine}>{from.email}</p>
        ) : (
          <p className={styles.fine}>
            <Trans>The sender's address was erased, so it cannot be answered.</Trans>
          </p>
        )}
        <details className={styles.consent}>
          <summary>
            <Trans>What the customer agreed that you see</Trans>
          </summary>
          <p>{consent}</p>
        </details>
      </article>
    </li>
  );
}
