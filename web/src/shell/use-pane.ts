import { type RefObject, useEffect, useEffectEvent } from "react";

interface Pane {
  readonly pane: RefObject<HTMLElement | null>;
  readonly trigger: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Moves the focus into a pane that opens under its button; Escape, a press beside it, or the focus leaving it closes it. */
export function usePane({ pane, trigger, onClose }: Pane): void {
  const close = useEffectEvent((focusGoesBack: boolean) => {
    onClose();
    if (focusGoesBack) trigger.current?.focus();
  });
  useEffect(() => {
    const root = pane.current;
    root?.focus({ preventScroll: true });
    const isInside = (target: EventTarget | null) =>
      target instanceof Node && (root?.contains(target) || trigger.current?.contains(target));
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      event.preventDefault();
      close(true);
    };
    const onPointer = (event: PointerEvent) => {
      if (!isInside(event.target)) close(false);
    };
    const onFocus = (event: FocusEvent) => {
      if (!isInside(event.target)) close(false);
    };
    document.addEventListener("keydown", onKey);
    document.addEventListener("pointerdown", onPointer);
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("keydown", onKey);
      document.removeEventListener("pointerdown", onPointer);
      document.removeEventListener("focusin", onFocus);
    };
  }, [pane, trigger]);
}
