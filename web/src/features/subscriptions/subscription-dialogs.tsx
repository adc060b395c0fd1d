import { lazy, Suspense, useState } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import type { PartnerChange } from "./subscriptions-data.ts";
import type { SubscriptionDialog } from "./subscriptions-search.ts";

export const loadPartnerDialog = () => import("./partner-dialog.tsx");
export const loadContactDialog = () => import("../../design/contact-partner/contact-dialog.tsx");
const PartnerDialog = lazy(loadPartnerDialog);
const ContactDialog = lazy(loadContactDialog);
const ChangeDialog = lazy(() => import("./change-dialog.tsx"));
const AutoRenewalDialog = lazy(() => import("./auto-renewal-dialog.tsx"));
const CancelDialog = lazy(() => import("./cancel-dialog.tsx"));

interface SubscriptionDialogsProps {
  readonly subscription: Subscription;
  /** The one that the address names. */
  readonly dialog: SubscriptionDialog | undefined;
  readonly onClose: () => void;
  readonly onChanged: (change: PartnerChange) => void;
  readonly onLifeChanged: (subscription: Subscription) => void;
}

/** The dialogs come in chunks of their own. One that the person may not use does not open, whatever the address says. */
export function SubscriptionDialogs(props: SubscriptionDialogsProps) {
  const { subscription, dialog, onClose, onChanged, onLifeChanged } = props;
  const contact = contactOf(subscription);
  const { shown, open, nth } = useLastShown(dialog && mayOpen(subscription, dialog) ? dialog : undefined);
  const life = { open, subscription, onClose, onChanged: onLifeChanged };
  return (
    <Suspense>
      {(shown === "add" || shown === "edit") && (
        <PartnerDialog key={nth} open={open} subscription={subscription} onClose={onClose} onChanged={onChanged} />
      )}
      {shown === "contact" && contact && (
        <ContactDialog key={nth} open={open} partner={contact} subscription={subscription} onClose={onClose} />
      )}
      {shown === "change" && <ChangeDialog key={nth} {...life} />}
      {shown === "auto-renewal" && <AutoRenewalDialog key={nth} {...life} />}
      {shown === "cancel" && <CancelDialog key={nth} {...life} />}
    </Suspense>
  );
}

function contactOf({ partnerOfRecord, reseller }: Subscription) {
  return partnerOfRecord?.partner ?? reseller;
}

function mayOpen(subscription: Subscription, dialog: SubscriptionDialog): boolean {
  const { actions } = subscription;
  switch (dialog) {
    case "contact":
      return contactOf(subscription) !== null;
    case "change":
      return actions.changeSubscription.allowed;
    case "auto-renewal":
      return actions.changeAutoRenewal.allowed;
    case "cancel":
      return actions.cancelSubscription.allowed;
    default: {
      const { addPartnerOfRecord, changePartnerOfRecord, removePartnerOfRecord } = actions;
      return [addPartnerOfRecord, changePartnerOfRecord, removePartnerOfRecord].some((action) => action.allowed);
    }
  }
}

/**
 * A closed dialog stays until another opens, so that it leaves the page in its own way: taken out at once, it would leave the page
 * behind it hidden from screen readers.
 */
function useLastShown(dialog: SubscriptionDialog | undefined) {
  const [last, setLast] = useState({ shown: dialog, open: dialog !== undefined, nth: 0 });
  if (dialog && (!last.open || last.shown !== dialog)) setLast({ shown: dialog, open: true, nth: last.nth + 1 });
  if (!dialog && last.open) setLast({ ...last, open: false });
  return last;
}
