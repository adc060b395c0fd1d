import { Trans, useLingui } from "@lingui/react/macro";
import type { OutgoingMailDetails } from "../../../../contract/messages.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { languageNames } from "../../platform/language-names.ts";
import styles from "./mail-page.module.css";
import { MailStateBadge } from "./mail-state-badge.tsx";
import { MailTries } from "./mail-tries.tsx";
import { SendAgain } from "./send-again.tsx";

export function MailDetails({ mail }: { readonly mail: OutgoingMailDetails }) {
  const { t } = useLingui();
  const format = useFormat();
  const { createdAt, language, nextTryAt, organization, replyTo, sentAt, state, to, toName } = mail;
  return (
    <div className={styles.sections}>
      <Section title={t`Delivery`}>
        <Facts>
          <Fact name={t`State`}>
            <MailStateBadge state={state} />
          </Fact>
          <Fact name={t`To`}>{toName ? <Recipient name={toName} address={to} /> : <Trans>removed person</Trans>}</Fact>
          <Fact name={t`Organization`}>{organization.name}</Fact>
          <Fact name={t`Language`}>{languageNames.find(({ code }) => code === language)?.name}</Fact>
          <Fact name={t`Written`}>{format.moment(createdAt)}</Fact>
          {sentAt && <Fact name={t`Accepted by the mail server`}>{format.moment(sentAt)}</Fact>}
          {nextTryAt && <Fact name={t`Next try`}>{format.moment(nextTryAt)}</Fact>}
          {replyTo && <Fact name={t`Answers go to`}>{replyTo}</Fact>}
        </Facts>
        <p className={styles.id}>
          Message-ID <span className={styles.code}>{mail.messageId}</span>
        </p>
        <SendAgain mail={mail} />
      </Section>
      <Section title={t`Text`}>
        {mail.text === null ? (
          <p>
            <Trans>The text was erased with the person that the mail went to.</Trans>
          </p>
        ) : (
          <p className={styles.text} lang={language}>
            {mail.text}
          </p>
        )}
      </Section>
      <Section title={t`Tries`}>
        <MailTries mail={mail} />
      </Section>
    </div>
  );
}

function Recipient({ name, address }: { readonly name: string; readonly address: string | null }) {
  return (
    <>
      {name}
      <br />
      {address}
    </>
  );
}
