import { Dialog, DialogSurface } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import type { ModalState } from "./use-modal-button.ts";

interface ModalProps extends ModalState {
  /** A press beside the dialog or Escape does not close it, because what it shows would be lost. */
  readonly keepOpen?: boolean;
  readonly className?: string | undefined;
  /** A `ModalBody`. */
  readonly children: ReactNode;
}

/** A dialog. Import it only from chunks that load when the dialog opens: it is heavy. */
export function Modal({ open, onClose, trigger, keepOpen = false, className, children }: ModalProps) {
  return (
    <Dialog open={open} modalType={keepOpen ? "alert" : "modal"} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={className ?? ""}>
        <FocusGoesBack to={trigger} />
        {children}
      </DialogSurface>
    </Dialog>
  );
}

/** Leaves with the dialog, and gives the focus back as it goes; to the page, where what opened the dialog is there no more. */
function FocusGoesBack({ to }: { readonly to: HTMLElement | null }) {
  useEffect(
    () => () => {
      queueMicrotask(() => (to?.isConnected ? to : document.getElementById("main"))?.focus({ preventScroll: true }));
    },
    [to],
  );
  return null;
}
