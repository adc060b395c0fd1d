import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useRef } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { NameAndCostSection } from "./name-and-cost-section.tsx";
import { PartnerIdSection } from "./partner-id-section.tsx";
import { SubscriptionDialogs } from "./subscription-dialogs.tsx";
import { type PartnerChange, showChange } from "./subscriptions-data.ts";
import { useTellChange } from "./use-tell-change.ts";
import { useUrlDialog } from "./use-url-dialog.ts";

const HistorySection = lazy(() => import("./history-section.tsx"));

export function SubscriptionDetails({ subscription }: { subscription: Subscription }) {
  const queryClient = useQueryClient();
  const partnerHeading = useRef<HTMLHeadingElement>(null);
  const { dialog, open, close } = useUrlDialog();
  const tellChange = useTellChange(subscription, partnerHeading);

  function changed(change: PartnerChange) {
    showChange(queryClient, subscription.id, change);
    close(partnerHeading.current);
    tellChange(change);
  }

  return (
    <>
      <NameAndCostSection subscription={subscription} onAdd={() => open("add")} />
      <PartnerIdSection subscription={subscription} onOpen={open} headingRef={partnerHeading} />
      <Suspense>
        <HistorySection subscriptionId={subscription.id} />
      </Suspense>
      <SubscriptionDialogs
        subscription={subscription}
        dialog={dialog}
        onClose={() => close(null)}
        onChanged={changed}
      />
    </>
  );
}
