import { useState } from "react";
import type { NewApiKey } from "../../../../contract/resources.ts";
import { Modal } from "../../design/modal.tsx";
import type { ModalState } from "../../design/use-modal-button.ts";
import { MakeApiKeyForm } from "./make-api-key-form.tsx";
import { ShowNewApiKey } from "./show-new-api-key.tsx";

/** First the wish, then the key, which is shown this once. */
export default function MakeApiKeyDialog(modal: ModalState) {
  const [made, setMade] = useState<NewApiKey | null>(null);
  return (
    <Modal {...modal} keepOpen={made !== null}>
      {made ? (
        <ShowNewApiKey made={made} onDone={modal.onClose} />
      ) : (
        <MakeApiKeyForm onMade={setMade} onCancel={modal.onClose} />
      )}
    </Modal>
  );
}
