import { Menu, MenuList, MenuPopover, type PositioningProps } from "@fluentui/react-components";
import type { ReactNode } from "react";

export interface MenuSurfaceProps {
  /** The button that opened the menu: the menu stands at it, and the focus goes back to it. */
  readonly trigger: HTMLElement;
  readonly onClose: () => void;
}

interface Props extends MenuSurfaceProps {
  readonly label: string;
  readonly align?: PositioningProps["align"];
  /** Stands over the items and is none of them. */
  readonly above?: ReactNode;
  /** What is chosen in each group of radio items. */
  readonly checkedValues?: Record<string, string[]>;
  readonly onChecked?: (name: string, value: string) => void;
  readonly children: ReactNode;
}

/** An open menu at its button. It lives in a chunk of its own with its items, loaded when somebody comes near the button. */
export function MenuSurface({
  trigger,
  onClose,
  label,
  align = "start",
  above,
  checkedValues,
  onChecked,
  children,
}: Props) {
  return (
    <Menu
      open
      positioning={{ target: trigger, position: "below", align, offset: 4 }}
      checkedValues={checkedValues ?? {}}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        const [value] = checkedItems;
        if (value) onChecked?.(name, value);
      }}
      onOpenChange={(event, data) => {
        if (data.open) return;
        // A press on the button closes the menu by itself; closing here as well would open it anew.
        if (data.type === "clickOutside" && event.target instanceof Node && trigger.contains(event.target)) return;
        onClose();
        trigger.focus();
      }}
    >
      <MenuPopover>
        {above}
        <MenuList aria-label={label}>{children}</MenuList>
      </MenuPopover>
    </Menu>
  );
}
