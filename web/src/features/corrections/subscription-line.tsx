import { Trans } from "@lingui/react/macro";
import type { SubscriptionSummary } from "../../../../contract/resources.ts";
import { LineFact, LineName, ListLine } from "../../design/list-line.tsx";
import { SubscriptionStateBadge } from "../../design/subscription-state-badge.tsx";

interface SubscriptionLineProps {
  readonly subscription: SubscriptionSummary;
  readonly q: string | undefined;
}

export function SubscriptionLine({ subscription, q }: SubscriptionLineProps) {
  const { id, name, organization, partnerOfRecord, reseller, state } = subscription;
  const partner = partnerOfRecord?.partner ?? reseller;
  return (
    <ListLine to="/console/corrections/$subscriptionId" params={{ subscriptionId: id }} search={{ q }}>
      <LineName name={organization.name} />
      <LineFact>{name}</LineFact>
      {partner ? (
        <LineFact fine={partner.partnerId}>{partner.name}</LineFact>
      ) : (
        <LineFact>
          <Trans>No partner</Trans>
        </LineFact>
      )}
      <LineFact>
        <SubscriptionStateBadge state={state} />
      </LineFact>
    </ListLine>
  );
}
