import { useLingui } from "@lingui/react/macro";
import { Section } from "../../design/section.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";

export function SubscriptionDetailsSkeleton() {
  const { t } = useLingui();
  return (
    <>
      <Section level={3} title={t`Subscription name and cost`}>
        <SkeletonLines count={5} />
      </Section>
      <Section level={3} title={t`Partner ID`}>
        <SkeletonLines count={4} />
      </Section>
    </>
  );
}
