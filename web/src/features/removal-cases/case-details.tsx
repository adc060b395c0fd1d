import { Link } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { CloseOrder } from "../../design/ending/close-order.tsx";
import { Fact, Facts } from "../../design/facts.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { AgreedSection } from "../../design/relationships/agreed-section.tsx";
import { ObstacleList } from "../../design/relationships/obstacle-list.tsx";
import { RemovalRequestBadge } from "../../design/relationships/removal-request-badge.tsx";
import { RequestStory } from "../../design/relationships/request-story.tsx";
import { Section } from "../../design/section.tsx";
import { useFormat } from "../../design/use-format.ts";
import { CaseDecision } from "./case-decision.tsx";
import styles from "./removal-case.module.css";

export function CaseDetails({ request }: { readonly request: RemovalRequest }) {
  const { t } = useLingui();
  const format = useFormat();
  const { answerBy, obstacles, organization, partner, promisedDate, state } = request;
  return (
    <div className={styles.sections}>
      <CaseDecision request={request} />
      <Section title={t`Who asks whom`}>
        <Facts>
          <Fact name={t`State`}>
            <RemovalRequestBadge state={state} />
          </Fact>
          <Fact name={t`Organization`}>
            <PageLink to="/console/organizations/$organizationId" params={{ organizationId: organization.id }}>
              {organization.name}
            </PageLink>
          </Fact>
          <Fact name={t`Reseller`}>
            <PageLink to="/console/partners/$partnerId" params={{ partnerId: partner.id }}>
              {partner.name}, {partner.partnerId}
            </PageLink>
          </Fact>
          <Fact name={t`To be answered by`}>{format.moment(answerBy)}</Fact>
          {promisedDate && <Fact name={t`Promised for`}>{format.day(promisedDate)}</Fact>}
          <Fact name={t`Reseller's contact`}>
            <Link href={`mailto:${partner.email}`}>{partner.email}</Link>
          </Fact>
        </Facts>
      </Section>
      <Section title={t`What has happened`}>
        <RequestStory request={request} />
      </Section>
      <Section title={t`What stands in the way`}>
        {obstacles.length === 0 ? (
          <p>
            <Trans>Nothing stands in the way.</Trans>
          </p>
        ) : (
          <ObstacleList
            obstacles={obstacles}
            name={({ id, kind, name }) =>
              kind === "order" ? (
                <PageLink to="/console/orders/$orderId" params={{ orderId: id }}>
                  {name}
                </PageLink>
              ) : (
                <PageLink to="/console/corrections/$subscriptionId" params={{ subscriptionId: id }}>
                  {name}
                </PageLink>
              )
            }
          >
            {({ close, id, name }) =>
              close && (
                <div className={styles.close}>
                  <CloseOrder orderId={id} name={name} action={close} />
                </div>
              )
            }
          </ObstacleList>
        )}
      </Section>
      <AgreedSection of={{ relationshipId: request.relationshipId }} />
    </div>
  );
}
