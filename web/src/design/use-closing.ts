import { useRef } from "react";
import type { ModalState } from "./use-modal-button.ts";

/**
 * Closes a dialog, and shows what came of it once the dialog has left the page: what takes the dialog's button away at once would take
 * the dialog out while it is open, and leave the page behind it hidden from screen readers.
 */
export function useClosing({ onClose }: Pick<ModalState, "onClose">) {
  const show = useRef<(() => void) | null>(null);
  return {
    closeAnd: (then: () => void) => {
      show.current = then;
      onClose();
    },
    /** For the `Modal`. */
    onGone: () => {
      const then = show.current;
      show.current = null;
      if (!then) return;
      then();
      // What had the focus before is going away.
      document.getElementById("main")?.focus({ preventScroll: true });
    },
  };
}
