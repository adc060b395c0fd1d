import { Trans, useLingui } from "@lingui/react/macro";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { isRemovalRequestOpen } from "../../../../domain/removal-request-states.ts";
import { ContactFacts } from "../../design/contact-facts.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { ObstacleLink } from "../../design/relationships/obstacle-link.tsx";
import { ObstacleList } from "../../design/relationships/obstacle-list.tsx";
import { RemovalRequestBadge } from "../../design/relationships/removal-request-badge.tsx";
import { RequestStory } from "../../design/relationships/request-story.tsx";
import { WithdrawRequest } from "../../design/relationships/withdraw-request.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { ProposalsOfRelationship } from "./proposals-of-relationship.tsx";
import styles from "./removal-request-page.module.css";

export function RemovalRequestDetails({ request }: { readonly request: RemovalRequest }) {
  const { t } = useLingui();
  const format = useFormat();
  const isOpen = isRemovalRequestOpen(request.state);
  return (
    <div className={styles.sections}>
      <Section title={t`State of the request`}>
        <div className={styles.state}>
          <Facts>
            <Fact name={t`State`}>
              <RemovalRequestBadge state={request.state} />
            </Fact>
            <Fact name={t`Asked`}>{format.day(request.askedAt)}</Fact>
            {request.state === "asked" && <Fact name={t`Answer due by`}>{format.day(request.answerBy)}</Fact>}
            {request.promisedDate && <Fact name={t`Promised date`}>{format.day(request.promisedDate)}</Fact>}
          </Facts>
          {isOpen && <WithdrawRequest request={request} />}
        </div>
      </Section>
      {isOpen && (
        <Section title={t`What is still in the way`}>
          {request.obstacles.length > 0 ? (
            <ObstacleList obstacles={request.obstacles} name={(obstacle) => <ObstacleLink obstacle={obstacle} />} />
          ) : (
            <p className={styles.quiet}>
              <Trans>Nothing. The reseller can end the relationship now.</Trans>
            </p>
          )}
        </Section>
      )}
      <ProposalsOfRelationship relationshipId={request.relationshipId} />
      <Section title={t`What has happened`}>
        <RequestStory request={request} />
      </Section>
      {isOpen && (
        <Section title={t`Contact reseller`}>
          <ContactFacts partner={request.partner} />
        </Section>
      )}
    </div>
  );
}
