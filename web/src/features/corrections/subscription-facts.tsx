import { useLingui } from "@lingui/react/macro";
import type { Subscription } from "../../../../contract/resources.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { Section } from "../../design/section.tsx";
import { SubscriptionStateBadge } from "../../design/subscription-state-badge.tsx";
import { useFormat } from "../../design/use-format.ts";

/** What the subscription is, to be sure that it is the right one. */
export function SubscriptionFacts({ subscription }: { readonly subscription: Subscription }) {
  const { t } = useLingui();
  const format = useFormat();
  const { organization, seats, startsOn, state, countryOfUse, endedAt } = subscription;
  return (
    <Section title={t`Subscription`}>
      <Facts>
        <Fact name={t`Organization`}>
          <PageLink to="/console/organizations/$organizationId" params={{ organizationId: organization.id }}>
            {organization.name}
          </PageLink>
        </Fact>
        <Fact name={t`Subscription`}>{subscription.name}</Fact>
        <Fact name={t`State`}>
          <SubscriptionStateBadge state={state} />
        </Fact>
        <Fact name={t`Number of licences`}>{format.number(seats)}</Fact>
        <Fact name={t`Country of use`}>{format.country(countryOfUse)}</Fact>
        <Fact name={t`First day`}>{format.day(startsOn)}</Fact>
        {endedAt && <Fact name={t`Ended`}>{format.moment(endedAt)}</Fact>}
      </Facts>
    </Section>
  );
}
