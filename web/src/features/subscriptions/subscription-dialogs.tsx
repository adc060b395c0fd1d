import { lazy, Suspense } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import type { PartnerChange } from "./subscriptions-data.ts";
import type { SubscriptionDialog } from "./subscriptions-search.ts";

export const loadPartnerDialog = () => import("./partner-dialog.tsx");
export const loadContactDialog = () => import("./contact-dialog.tsx");
const PartnerDialog = lazy(loadPartnerDialog);
const ContactDialog = lazy(loadContactDialog);

interface SubscriptionDialogsProps {
  readonly subscription: Subscription;
  /** The one that the address names. */
  readonly dialog: SubscriptionDialog | undefined;
  readonly onClose: () => void;
  readonly onChanged: (change: PartnerChange) => void;
}

/** The dialogs come in chunks of their own. One that the person may not use does not open, whatever the address says. */
export function SubscriptionDialogs({ subscription, dialog, onClose, onChanged }: SubscriptionDialogsProps) {
  const { actions, partnerOfRecord, reseller } = subscription;
  const contact = partnerOfRecord?.partner ?? reseller;
  const mayDecide = Object.values(actions).some((action) => action.allowed);
  return (
    <Suspense>
      {(dialog === "add" || dialog === "edit") && mayDecide && (
        <PartnerDialog subscription={subscription} onClose={onClose} onChanged={onChanged} />
      )}
      {dialog === "contact" && contact && <ContactDialog partner={contact} onClose={onClose} />}
    </Suspense>
  );
}
