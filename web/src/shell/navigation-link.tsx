import type { FluentIcon } from "@fluentui/react-icons";
import { Link, type LinkProps, useLocation } from "@tanstack/react-router";
import styles from "./navigation.module.css";

interface NavigationLinkProps extends Pick<LinkProps, "to" | "params"> {
  readonly name: string;
  readonly icon?: FluentIcon;
  /** The page itself, and none under it, is the current one. */
  readonly exact?: boolean;
  /** How the paths begin of the pages that one comes to from here, and that stand elsewhere. */
  readonly leadsTo?: readonly string[];
}

/** One entry; the router marks the current page with `aria-current`. One that led to it is marked as well, as less than the page. */
export function NavigationLink({ name, icon: Icon, exact = false, leadsTo = [], ...target }: NavigationLinkProps) {
  const { pathname } = useLocation();
  const led = leadsTo.some((path) => pathname.startsWith(path));
  return (
    <li>
      <Link
        {...target}
        className={styles.entry}
        activeOptions={{ exact, includeSearch: false }}
        aria-current={led ? "true" : undefined}
      >
        {Icon && <Icon fontSize={20} />}
        <span className={styles.name}>{name}</span>
      </Link>
    </li>
  );
}
