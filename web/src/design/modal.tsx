import { Dialog, DialogSurface } from "@fluentui/react-components";
import { type ReactNode, useEffect, useEffectEvent } from "react";
import type { ModalState } from "./use-modal-button.ts";

interface ModalProps extends ModalState {
  /** A press beside the dialog or Escape does not close it, because what it shows would be lost. */
  readonly keepOpen?: boolean;
  readonly className?: string | undefined;
  /** Hears that the dialog has left the page and the focus is back. */
  readonly onGone?: () => void;
  /** A `ModalBody`. */
  readonly children: ReactNode;
}

/** A dialog. Import it only from chunks that load when the dialog opens: it is heavy. */
export function Modal({ open, onClose, trigger, keepOpen = false, className, onGone, children }: ModalProps) {
  return (
    <Dialog open={open} modalType={keepOpen ? "alert" : "modal"} onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={className ?? ""}>
        <FocusGoesBack to={trigger} then={onGone} />
        {children}
      </DialogSurface>
    </Dialog>
  );
}

/** Leaves with the dialog, and gives the focus back as it goes; to the page, where what opened the dialog is there no more. */
function FocusGoesBack({ to, then }: { readonly to: HTMLElement | null; readonly then: (() => void) | undefined }) {
  const tell = useEffectEvent(() => then?.());
  useEffect(
    () => () => {
      queueMicrotask(() => (to?.isConnected ? to : document.getElementById("main"))?.focus({ preventScroll: true }));
    },
    [to],
  );
  useEffect(() => () => queueMicrotask(tell), []);
  return null;
}
