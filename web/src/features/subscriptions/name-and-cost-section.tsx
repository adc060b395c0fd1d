import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { Ref } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { Fact, Facts } from "../../design/facts.tsx";
import { Period } from "../../design/period.tsx";
import { Section } from "../../design/section.tsx";
import { SubscriptionStateBadge } from "../../design/subscription-state-badge.tsx";
import { useFormat } from "../../design/use-format.ts";
import { lastDayOf } from "./last-day.ts";
import { LifeNotices } from "./life-notices.tsx";
import { MoreActions } from "./more-actions.tsx";
import type { SubscriptionDialog } from "./subscriptions-search.ts";

interface NameAndCostSectionProps {
  readonly subscription: Subscription;
  readonly onOpen: (dialog: SubscriptionDialog) => void;
  /** After its planned change was undone. */
  readonly onUndone: (subscription: Subscription) => void;
  /** Where the focus goes after a change. */
  readonly headingRef: Ref<HTMLHeadingElement>;
}

export function NameAndCostSection({ subscription, onOpen, onUndone, headingRef }: NameAndCostSectionProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { autoRenew, countryOfUse, endedAt, name, renewsOn, seats, state, term, termStartsOn } = subscription;
  const lastDay = lastDayOf(subscription);
  const price = format.money(subscription.price);
  const total = format.money(subscription.total);
  const yearly = term === "yearly";
  return (
    <Section
      level={3}
      title={t`Subscription name and cost`}
      headingRef={headingRef}
      actions={<MoreActions subscription={subscription} onOpen={onOpen} />}
    >
      <LifeNotices subscription={subscription} onUndone={onUndone} />
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
            {lastDay && (
              <Fact name={t`Current term`}>
                <Period from={format.shortDay(termStartsOn)} until={format.shortDay(lastDay)} />
              </Fact>
            )}
            {autoRenew || !lastDay ? (
              <Fact name={t`Renewal date`}>{renewsOn ? format.day(renewsOn) : t`None`}</Fact>
            ) : (
              <Fact name={t`Last day`}>{format.day(lastDay)}</Fact>
            )}
            <Fact name={t`Automatic renewal`}>{autoRenew ? t`On` : t`Off`}</Fact>
          </>
        )}
      </Facts>
    </Section>
  );
}
