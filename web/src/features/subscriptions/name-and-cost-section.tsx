import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { Subscription } from "../../../../contract/resources.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { Section } from "../../design/section.tsx";
import { SubscriptionStateBadge } from "../../design/subscription-state-badge.tsx";
import { useFormat } from "../../design/use-format.ts";
import { MoreActions } from "./more-actions.tsx";

interface NameAndCostSectionProps {
  readonly subscription: Subscription;
  readonly onAdd: () => void;
}

export function NameAndCostSection({ subscription, onAdd }: NameAndCostSectionProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { actions, autoRenew, countryOfUse, endedAt, name, renewsOn, seats, state, term } = subscription;
  const price = format.money(subscription.price);
  const total = format.money(subscription.total);
  const yearly = term === "yearly";
  return (
    <Section
      level={3}
      title={t`Subscription name and cost`}
      actions={<MoreActions add={actions.addPartnerOfRecord} onAdd={onAdd} />}
    >
      <Facts>
        <Fact name={t`Name`}>{name}</Fact>
        <Fact name={t`State`}>
          <SubscriptionStateBadge state={state} />
        </Fact>
        <Fact name={t`Quantity`}>
          <Plural value={seats} one="# licence" other="# licences" />
        </Fact>
        <Fact name={t`Price per licence`}>
          {yearly ? <Trans>{price} per year</Trans> : <Trans>{price} per month</Trans>}
        </Fact>
        <Fact name={t`Total price`}>{yearly ? <Trans>{total} per year</Trans> : <Trans>{total} per month</Trans>}</Fact>
        <Fact name={t`Country of use`}>{format.country(countryOfUse)}</Fact>
        {endedAt ? (
          <Fact name={t`Ended on`}>{format.day(endedAt)}</Fact>
        ) : (
          <>
            <Fact name={t`Renewal date`}>{renewsOn ? format.day(renewsOn) : t`None`}</Fact>
            <Fact name={t`Automatic renewal`}>{autoRenew ? t`On` : t`Off`}</Fact>
          </>
        )}
      </Facts>
    </Section>
  );
}
