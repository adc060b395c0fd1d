import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useRef } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { NameAndCostSection } from "./name-and-cost-section.tsx";
import { PartnerIdSection } from "./partner-id-section.tsx";
import { SubscriptionDialogs } from "./subscription-dialogs.tsx";
import { type PartnerChange, showChange } from "./subscriptions-data.ts";
import { useTellChange } from "./use-tell-change.ts";
import { useTellLifeChange } from "./use-tell-life-change.ts";
import { useUrlDialog } from "./use-url-dialog.ts";

const HistorySection = lazy(() => import("./history-section.tsx"));

export function SubscriptionDetails({ subscription }: { subscription: Subscription }) {
  const queryClient = useQueryClient();
  const nameHeading = useRef<HTMLHeadingElement>(null);
  const partnerHeading = useRef<HTMLHeadingElement>(null);
  const { dialog, open, close } = useUrlDialog();
  const tellChange = useTellChange(subscription, partnerHeading);

  const tellLifeChange = useTellLifeChange();

  function lifeChanged(after: Subscription) {
    close(nameHeading.current);
    tellLifeChange(subscription, after);
  }

  function changed(change: PartnerChange) {
    showChange(queryClient, subscription.id, change);
    close(partnerHeading.current);
    tellChange(change);
  }

  return (
    <>
      <NameAndCostSection
        subscription={subscription}
        onOpen={open}
        onUndone={(after) => {
          nameHeading.current?.focus();
          tellLifeChange(subscription, after);
        }}
        headingRef={nameHeading}
      />
      <PartnerIdSection subscription={subscription} onOpen={open} headingRef={partnerHeading} />
      <Suspense>
        <HistorySection subscriptionId={subscription.id} />
      </Suspense>
      <SubscriptionDialogs
        subscription={subscription}
        dialog={dialog}
        onClose={() => close(null)}
        onChanged={changed}
        onLifeChanged={lifeChanged}
      />
    </>
  );
}
