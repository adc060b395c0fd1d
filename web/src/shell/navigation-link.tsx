import type { FluentIcon } from "@fluentui/react-icons";
import { Link, type LinkProps } from "@tanstack/react-router";
import styles from "./navigation.module.css";

interface NavigationLinkProps extends Pick<LinkProps, "to" | "params"> {
  readonly name: string;
  readonly icon?: FluentIcon;
  /** The page itself, and none under it, is the current one. */
  readonly exact?: boolean;
}

/** One entry; the router marks the current page with `aria-current`. */
export function NavigationLink({ name, icon: Icon, exact = false, ...target }: NavigationLinkProps) {
  return (
    <li>
      <Link {...target} className={styles.entry} activeOptions={{ exact, includeSearch: false }}>
        {Icon && <Icon fontSize={20} />}
        <span className={styles.name}>{name}</span>
      </Link>
    </li>
  );
}
