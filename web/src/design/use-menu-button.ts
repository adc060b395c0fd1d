import { useRef, useState } from "react";
import type { MenuSurfaceProps } from "./menu-surface.tsx";

/**
 * A button that opens a menu whose code comes later. `load` starts the fetch when the pointer or the focus comes near, so that it
 * is there at the press. Put `button` on the button, and render the menu with `menu` while that is not null.
 */
export function useMenuButton(load: () => Promise<unknown>) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const near = () => void load().catch(() => undefined);
  const button = {
    ref: trigger,
    "aria-haspopup": "menu" as const,
    "aria-expanded": open,
    onPointerEnter: near,
    onFocus: near,
    onClick: () => setOpen((was) => !was),
  };
  const menu: MenuSurfaceProps | null =
    open && trigger.current ? { trigger: trigger.current, onClose: () => setOpen(false) } : null;
  return { button, menu };
}
