import type { FluentIcon } from "@fluentui/react-icons";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { type ReactNode, useId, useState } from "react";
import styles from "./navigation.module.css";

interface NavigationGroupProps {
  readonly name: string;
  readonly icon: FluentIcon;
  readonly children: ReactNode;
}

/** Entries that belong together: open from the start, and can be closed. */
export function NavigationGroup({ name, icon: Icon, children }: NavigationGroupProps) {
  const [open, setOpen] = useState(true);
  const id = useId();
  return (
    <li>
      <button
        type="button"
        className={styles.entry}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen((was) => !was)}
      >
        <Icon fontSize={20} />
        <span className={styles.name}>{name}</span>
        <ChevronDownRegular className={styles.chevron} />
      </button>
      <ul id={id} hidden={!open} className={styles.group}>
        {children}
      </ul>
    </li>
  );
}
