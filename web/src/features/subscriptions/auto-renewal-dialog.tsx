import type { Subscription } from "../../../../contract/resources.ts";
import { AutoRenewalBody } from "./auto-renewal-body.tsx";
import { LifeDialog } from "./life-dialog.tsx";

interface AutoRenewalDialogProps {
  readonly open: boolean;
  readonly subscription: Subscription;
  readonly onClose: () => void;
  readonly onChanged: (subscription: Subscription) => void;
}

export default function AutoRenewalDialog({ open, ...body }: AutoRenewalDialogProps) {
  return (
    <LifeDialog open={open} onClose={body.onClose}>
      <AutoRenewalBody {...body} />
    </LifeDialog>
  );
}
