import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import type { PartnerContact } from "../../../../contract/resources.ts";
import { ContactFacts } from "../../design/contact-facts.tsx";

interface ContactDialogProps {
  readonly open: boolean;
  readonly partner: PartnerContact;
  readonly onClose: () => void;
}

export default function ContactDialog({ open, partner, onClose }: ContactDialogProps) {
  const { t } = useLingui();
  const { name } = partner;
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{t`Contact: ${name}`}</DialogTitle>
          <DialogContent>
            <ContactFacts partner={partner} />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              <Trans>Close</Trans>
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
