import { useRef, useState } from "react";

export interface ModalState {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Where the focus goes back to. */
  readonly trigger: HTMLElement | null;
}

/**
 * A button that opens a dialog whose code comes later. `load` starts the fetch when the pointer or the focus comes near. Put
 * `button` on the button, and render the dialog with `modal` and the key `nth` while `nth` is not 0: a closed dialog stays until
 * it opens again, because taken out while open it would leave the page behind it hidden from screen readers.
 */
export function useModalButton(load: () => Promise<unknown>) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [{ nth, open }, setState] = useState({ nth: 0, open: false });
  const near = () => void load().catch(() => undefined);
  const button = {
    ref: trigger,
    "aria-haspopup": "dialog" as const,
    onPointerEnter: near,
    onFocus: near,
    onClick: () => setState((was) => ({ nth: was.nth + 1, open: true })),
  };
  const modal: ModalState = {
    open,
    onClose: () => setState((was) => ({ ...was, open: false })),
    trigger: trigger.current,
  };
  return { button, modal, nth };
}
