import { Trans, useLingui } from "@lingui/react/macro";
import type { CustomerDetails } from "../../../../contract/portfolio.ts";
import { EndingSection } from "../../design/ending/ending-section.tsx";
import { AgreedSection } from "../../design/relationships/agreed-section.tsx";
import { Section } from "../../design/section.tsx";
import { useTieNames } from "../../design/use-tie-names.ts";
import styles from "./customer-page.module.css";
import { CustomerSubscriptions } from "./customer-subscriptions.tsx";
import { OpenRequests } from "./open-requests.tsx";
import { TieList } from "./tie-list.tsx";

export function CustomerSections({ customer }: { readonly customer: CustomerDetails }) {
  const { t } = useLingui();
  const names = useTieNames();
  const { organization, pastTies, relationships, sees, ties } = customer;
  const areSeveral = relationships.length > 1;
  return (
    <div className={styles.sections}>
      <OpenRequests relationships={relationships} />
      <Section title={t`Relationships`}>
        {ties.length === 0 ? (
          <p className={styles.quiet}>
            <Trans>None at present</Trans>
          </p>
        ) : (
          <TieList ties={ties} />
        )}
        {pastTies.length > 0 && (
          <details className={styles.past}>
            <summary>
              <Trans>Former relationships</Trans>
            </summary>
            <TieList ties={pastTies} />
          </details>
        )}
      </Section>
      <Section
        title={t`What this partner can see`}
        lead={sees.length > 0 && <Trans>The customer reads the same about you.</Trans>}
      >
        <div className={styles.sees}>
          {sees.length === 0 && (
            <p className={styles.quiet}>
              <Trans>The organization's name and the dates of your own former relationships.</Trans>
            </p>
          )}
          {sees.map(({ kind, sentences }) => (
            <div key={kind} className={styles.tieSees}>
              <h3 className={styles.kind}>{names[kind]}</h3>
              {sentences.map((sentence) => (
                <p key={sentence}>{sentence}</p>
              ))}
            </div>
          ))}
        </div>
      </Section>
      <div className={styles.wide}>
        <CustomerSubscriptions organization={organization} past={ties.length === 0} />
      </div>
      <div className={styles.wide}>
        <AgreedSection of={{ organizationId: organization.id }} />
      </div>
      {relationships.map(({ actions, id, partner }) => (
        <div key={id} className={styles.wide}>
          <EndingSection
            relationshipId={id}
            organization={organization}
            action={actions.removeRelationship}
            location={areSeveral ? partner : undefined}
          />
        </div>
      ))}
    </div>
  );
}
