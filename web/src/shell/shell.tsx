import { Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Header } from "./header.tsx";
import { Navigation } from "./navigation.tsx";
import styles from "./shell.module.css";
import { SkipLink } from "./skip-link.tsx";

/** The admin center's frame: header, navigation at the left, the page. On a phone the navigation is a drawer over the page. */
export function Shell() {
  const [drawerOpen, setDrawerOpen] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => {
    if (pathname) setDrawerOpen(false);
  }, [pathname]);
  return (
    <div className={styles.shell}>
      <SkipLink />
      <Header onNavigation={() => setDrawerOpen((open) => !open)} navigationOpen={drawerOpen} />
      <Navigation drawerOpen={drawerOpen} onClose={() => setDrawerOpen(false)} />
      <main id="main" tabIndex={-1} className={styles.main} inert={drawerOpen}>
        <div className={styles.page}>
          <Outlet />
        </div>
      </main>
    </div>
  );
}
