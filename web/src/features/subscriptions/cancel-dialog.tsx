import { useState } from "react";
import type { Subscription } from "../../../../contract/resources.ts";
import { AutoRenewalBody } from "./auto-renewal-body.tsx";
import { CancelBody } from "./cancel-body.tsx";
import { LifeDialog } from "./life-dialog.tsx";

interface CancelDialogProps {
  readonly open: boolean;
  readonly subscription: Subscription;
  readonly onClose: () => void;
  readonly onChanged: (subscription: Subscription) => void;
}

/** Ends a subscription, or lets it run to the end of what is paid for instead, in the same dialog. */
export default function CancelDialog({ open, ...body }: CancelDialogProps) {
  const [instead, setInstead] = useState(false);
  return (
    <LifeDialog open={open} onClose={body.onClose}>
      {instead ? <AutoRenewalBody {...body} takesFocus /> : <CancelBody {...body} onInstead={() => setInstead(true)} />}
    </LifeDialog>
  );
}
