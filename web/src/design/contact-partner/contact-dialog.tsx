import { Dialog, DialogSurface } from "@fluentui/react-components";
import { useLingui } from "@lingui/react/macro";
import type { PartnerContact } from "../../../../contract/resources.ts";
import { useMaybeMe } from "../../platform/me.ts";
import { ContactFacts } from "../contact-facts.tsx";
import { ModalBody } from "../modal-body.tsx";
import { CloseButton } from "./close-button.tsx";
import { MessageForm } from "./message-form.tsx";
import { SignInToWrite } from "./sign-in-to-write.tsx";

interface ContactDialogProps {
  readonly open: boolean;
  readonly partner: PartnerContact;
  /** The subscription that a message would be about. */
  readonly subscription?: { readonly id: string; readonly name: string } | undefined;
  readonly onClose: () => void;
}

/** How to reach a partner; a customer's people write their message here. */
export default function ContactDialog({ open, partner, subscription, onClose }: ContactDialogProps) {
  const { t } = useLingui();
  const me = useMaybeMe();
  const { name } = partner;
  const title = t`Contact: ${name}`;
  const facts = <ContactFacts partner={partner} />;
  return (
    <Dialog open={open} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface>
        {me?.organization.kind === "customer" ? (
          <MessageForm
            title={title}
            facts={facts}
            me={me}
            partner={partner}
            subscription={subscription}
            onClose={onClose}
          />
        ) : (
          <ModalBody title={title} actions={<CloseButton onClose={onClose} />}>
            {facts}
            {!me && <SignInToWrite />}
          </ModalBody>
        )}
      </DialogSurface>
    </Dialog>
  );
}
