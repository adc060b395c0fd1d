import { useLingui } from "@lingui/react/macro";
import type { ResellerInvitation } from "../../../../contract/relationships.ts";
import { isInvitationOpen } from "../../../../domain/invitation-states.ts";
import { ContactFacts } from "../../design/contact-facts.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { InvitationBadge } from "../../design/relationships/invitation-badge.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { InvitationAnswer } from "./invitation-answer.tsx";
import { InvitationAnswered } from "./invitation-answered.tsx";
import styles from "./invitation-page.module.css";
import { WhatItAllows } from "./what-it-allows.tsx";

export function InvitationDetails({ invitation }: { readonly invitation: ResellerInvitation }) {
  const { t } = useLingui();
  const format = useFormat();
  const { answeredAt, expiresAt, partner, state } = invitation;
  const isOpen = isInvitationOpen(state);
  return (
    <div className={styles.sections}>
      <Section title={t`Who invites you`}>
        <div className={styles.who}>
          <Facts>
            <Fact name={t`Reseller`}>{partner.name}</Fact>
            <Fact name={t`Partner ID`}>{partner.partnerId}</Fact>
            <Fact name={t`Town and country`}>
              {partner.town}, {format.country(partner.country)}
            </Fact>
            <Fact name={t`State`}>
              <InvitationBadge state={state} />
            </Fact>
            {isOpen && <Fact name={t`Answer by`}>{format.moment(expiresAt)}</Fact>}
            {answeredAt && <Fact name={t`Answered on`}>{format.day(answeredAt)}</Fact>}
          </Facts>
          <ContactFacts partner={partner} />
        </div>
      </Section>
      <WhatItAllows invitation={invitation} />
      {isOpen ? <InvitationAnswer invitation={invitation} /> : <InvitationAnswered invitation={invitation} />}
    </div>
  );
}
