import { Trans, useLingui } from "@lingui/react/macro";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { useTieNames } from "../../design/use-tie-names.ts";
import { pageData } from "../../platform/page-data.ts";
import styles from "./partner-relationship-card.module.css";
import { RelatedSubscriptions } from "./related-subscriptions.tsx";

/** A relationship that ended: with whom, from when until when, who ended it, and why where the vendor did. */
export function PastRelationshipCard({ relationship }: { readonly relationship: PartnerRelationship }) {
  const { t } = useLingui();
  const format = useFormat();
  const kinds = useTieNames();
  const { ended, kind, partner, removalRequestId, since, subscriptions, until } = relationship;
  return (
    <Section title={partner.name}>
      <div className={styles.body}>
        <Facts>
          <Fact name={t`Relationship`}>{kinds[kind]}</Fact>
          <Fact name={t`Partner ID`}>{partner.partnerId}</Fact>
          <Fact name={t`Since`}>{format.day(since)}</Fact>
          {until && <Fact name={t`Until`}>{format.day(until)}</Fact>}
          {ended && <Fact name={t`Ended by`}>{ended.by === "operator" ? pageData.vendorName : partner.name}</Fact>}
        </Facts>
        {ended?.reason && <p className={styles.words}>{ended.reason}</p>}
        {subscriptions.length > 0 && (
          <div>
            <h3 className={styles.partTitle}>
              <Trans>What it sold during this time</Trans>
            </h3>
            <RelatedSubscriptions subscriptions={subscriptions} />
          </div>
        )}
        {removalRequestId && (
          <p>
            <PageLink to="/admin/removal-requests/$requestId" params={{ requestId: removalRequestId }}>
              <Trans>Show the request</Trans>
            </PageLink>
          </p>
        )}
      </div>
    </Section>
  );
}
