import { lazy, Suspense, useState } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import type { PartnerChange } from "./subscriptions-data.ts";
import type { SubscriptionDialog } from "./subscriptions-search.ts";

export const loadPartnerDialog = () => import("./partner-dialog.tsx");
export const loadContactDialog = () => import("../../design/contact-partner/contact-dialog.tsx");
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
  const allowed = dialog === "contact" ? contact !== null : mayDecide;
  const { shown, open, nth } = useLastShown(allowed ? dialog : undefined);
  return (
    <Suspense>
      {(shown === "add" || shown === "edit") && (
        <PartnerDialog key={nth} open={open} subscription={subscription} onClose={onClose} onChanged={onChanged} />
      )}
      {shown === "contact" && contact && (
        <ContactDialog key={nth} open={open} partner={contact} subscription={subscription} onClose={onClose} />
      )}
    </Suspense>
  );
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
