import { MenuItem } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { Action } from "../../../contract/resources.ts";
import styles from "./refusable-menu-item.module.css";

interface RefusableMenuItemProps {
  readonly action: Action;
  readonly icon?: ReactElement;
  readonly onClick: () => void;
  readonly children: string;
}

/** A menu item for what the server may refuse: it can still be reached, does nothing, and the reason stands under its name. */
export function RefusableMenuItem({ action, icon, onClick, children }: RefusableMenuItemProps) {
  const reasonId = useId();
  if (action.allowed) {
    return (
      <MenuItem icon={icon ?? null} onClick={onClick}>
        {children}
      </MenuItem>
    );
  }
  return (
    <MenuItem
      disabled
      className={styles.root ?? ""}
      icon={icon ?? null}
      content={children}
      // Hidden from the name, which is the label alone; the description reads it all the same.
      subText={{ id: reasonId, "aria-hidden": true, className: styles.reason ?? "", children: action.sentence }}
      aria-describedby={reasonId}
    />
  );
}
