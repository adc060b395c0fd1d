import { useState } from "react";
import type { NewResellerInvitation } from "../../../../contract/relationships.ts";
import { Modal } from "../../design/modal.tsx";
import type { ModalState } from "../../design/use-modal-button.ts";
import { InviteCustomerForm } from "./invite-customer-form.tsx";
import { ShowInvitation } from "./show-invitation.tsx";

/** First for whom, then the link, which is shown this once. */
export default function InviteCustomerDialog(modal: ModalState) {
  const [made, setMade] = useState<NewResellerInvitation | null>(null);
  return (
    <Modal {...modal} keepOpen={made !== null}>
      {made ? (
        <ShowInvitation made={made} onDone={modal.onClose} />
      ) : (
        <InviteCustomerForm onMade={setMade} onCancel={modal.onClose} />
      )}
    </Modal>
  );
}
