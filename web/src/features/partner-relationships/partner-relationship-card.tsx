import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import { ContactFacts } from "../../design/contact-facts.tsx";
import { CopyButton } from "../../design/copy-button.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useTieNames } from "../../design/use-tie-names.ts";
import styles from "./partner-relationship-card.module.css";
import { RelatedSubscriptions } from "./related-subscriptions.tsx";
import { RemoveReseller } from "./remove-reseller.tsx";

interface PartnerRelationshipCardProps {
  readonly relationship: PartnerRelationship;
  readonly onAsk: (relationshipId: string) => void;
}

/** One tie: with whom, of which kind, since when, on what, what it lets the partner see, and how to reach the partner. */
export function PartnerRelationshipCard({ relationship, onAsk }: PartnerRelationshipCardProps) {
  const { t } = useLingui();
  const format = useFormat();
  const kinds = useTieNames();
  const { kind, partner, partnerSees, since, subscriptions } = relationship;
  return (
    <Section title={partner.name}>
      <div className={styles.body}>
        <Facts>
          <Fact name={t`Relationship`}>{kinds[kind]}</Fact>
          <Fact name={t`Partner ID`}>
            <span className={styles.number}>
              {partner.partnerId}
              <CopyButton text={partner.partnerId} />
            </span>
          </Fact>
          <Fact name={t`Town and country`}>
            {partner.town}, {format.country(partner.country)}
          </Fact>
          <Fact name={t`Since`}>{format.day(since)}</Fact>
        </Facts>
        <div className={styles.columns}>
          <Part title={t`Subscriptions`}>
            <RelatedSubscriptions subscriptions={subscriptions} />
          </Part>
          <Part title={t`What this partner can see`}>
            <div className={styles.sees}>
              {partnerSees.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          </Part>
          <Part title={kind === "reseller" ? t`Contact reseller` : t`Contact partner`}>
            <ContactFacts partner={partner} />
          </Part>
        </div>
        <RemoveReseller relationship={relationship} onAsk={onAsk} />
      </div>
    </Section>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <h3 className={styles.partTitle}>{title}</h3>
      {children}
    </div>
  );
}
