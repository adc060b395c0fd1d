import { Trans, useLingui } from "@lingui/react/macro";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { isRemovalRequestOpen } from "../../../../domain/removal-request-states.ts";
import { EndingSection } from "../../design/ending/ending-section.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { AgreedSection } from "../../design/relationships/agreed-section.tsx";
import { RequestStory } from "../../design/relationships/request-story.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { AnswerRequest } from "./answer-request.tsx";
import { dueOf } from "./due-of.ts";
import styles from "./request-page.module.css";

export function RequestSections({ request }: { readonly request: RemovalRequest }) {
  const { t } = useLingui();
  const format = useFormat();
  const { actions, obstacles, organization, partner, relationshipId, state } = request;
  const due = dueOf(request);
  const isOpen = isRemovalRequestOpen(state);
  return (
    <div className={styles.sections}>
      <Section title={t`What has happened`}>
        <RequestStory request={request} />
      </Section>
      <Section title={isOpen ? t`Your answer` : t`About the request`}>
        <div className={styles.answer}>
          <Facts>
            {due && <Fact name={state === "asked" ? t`Answer by` : t`Promised date`}>{format.day(due)}</Fact>}
            <Fact name={t`Location`}>
              {partner.name}, {partner.partnerId}
            </Fact>
          </Facts>
          {isOpen && <AnswerRequest request={request} />}
          <PageLink to="/partner/customers/$organizationId" params={{ organizationId: organization.id }}>
            <Trans>Open the customer</Trans>
          </PageLink>
        </div>
      </Section>
      <div className={styles.wide}>
        <AgreedSection of={{ relationshipId }} />
      </div>
      {isOpen && (
        <div className={styles.wide}>
          <EndingSection
            relationshipId={relationshipId}
            organization={organization}
            action={{ ...actions.removeRelationship, obstacles }}
          />
        </div>
      )}
    </div>
  );
}
