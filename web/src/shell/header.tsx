import { GridDotsRegular } from "@fluentui/react-icons/svg/grid-dots";
import { NavigationRegular } from "@fluentui/react-icons/svg/navigation";
import { Trans, useLingui } from "@lingui/react/macro";
import { Link, useLocation } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { HelpButton } from "../design/help-button.tsx";
import { useMenuButton } from "../design/use-menu-button.ts";
import { startPage, useMaybeMe } from "../platform/me.ts";
import { pageData } from "../platform/page-data.ts";
import { AccountButton } from "./account-button.tsx";
import styles from "./header.module.css";
import { NoticeButton } from "./notice-button.tsx";

const loadAppLauncher = () => import("./app-launcher.tsx");
const AppLauncher = lazy(loadAppLauncher);

// The navigation marks the current page; twice would say nothing more.
const noMark = { "aria-current": undefined };

interface HeaderProps {
  /** Without it there is no navigation to open. */
  readonly onNavigation?: () => void;
  readonly navigationOpen?: boolean;
}

export function Header({ onNavigation, navigationOpen = false }: HeaderProps) {
  const { t } = useLingui();
  const me = useMaybeMe();
  const { href } = useLocation();
  const launcher = useMenuButton(loadAppLauncher);
  return (
    <header className={styles.header}>
      {me && (
        <>
          <button type="button" className={styles.button} aria-label={t`App launcher`} {...launcher.button}>
            <GridDotsRegular fontSize={20} />
          </button>
          {launcher.menu && (
            <Suspense>
              <AppLauncher {...launcher.menu} places={me.places} />
            </Suspense>
          )}
        </>
      )}
      {onNavigation && (
        <button
          type="button"
          className={`${styles.button} ${styles.navigationButton}`}
          aria-label={t`Navigation`}
          aria-expanded={navigationOpen}
          aria-controls="navigation"
          onClick={onNavigation}
        >
          <NavigationRegular fontSize={20} />
        </button>
      )}
      <Link to={me ? startPage(me) : "/"} className={styles.product} activeProps={noMark}>
        Doradca
        {pageData.vendorName !== "Doradca" && <span className={styles.vendor}>{pageData.vendorName}</span>}
      </Link>
      <span className={styles.gap} />
      {me && <span className={styles.organization}>{me.organization.name}</span>}
      {me && <NoticeButton />}
      <HelpButton />
      {me ? (
        <AccountButton me={me} />
      ) : (
        <Link to="/sign-in" search={{ returnTo: href }} className={styles.signIn}>
          <Trans>Sign in</Trans>
        </Link>
      )}
    </header>
  );
}
