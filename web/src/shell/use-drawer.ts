import { useEffect, useEffectEvent, useRef } from "react";

/** Moves the focus into the drawer while it is open, closes it on Escape, and gives the focus back. */
export function useDrawer(open: boolean, onClose: () => void) {
  const drawer = useRef<HTMLElement>(null);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    drawer.current?.querySelector<HTMLElement>("a, button")?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close();
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
      const lost = document.activeElement === document.body || drawer.current?.contains(document.activeElement);
      if (lost && before instanceof HTMLElement) before.focus();
    };
  }, [open]);
  return drawer;
}
