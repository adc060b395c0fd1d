import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { ToastRegion } from "../design/toast-region.tsx";
import { besideThePage, provideHelp, useHelpAddress } from "../platform/help-place.ts";
import { useMedia } from "../platform/use-media.ts";
import { OfflineBanner } from "./offline-banner.tsx";
import styles from "./page-frame.module.css";
import { useSignedOutRedirect } from "./use-signed-out-redirect.ts";

const loadHelpPane = () => import("../features/help/help-pane.tsx");
const HelpPane = lazy(loadHelpPane);
provideHelp(loadHelpPane);

/** What stands around every page. The help stands beside the page where there is room, else over it. */
export function PageFrame() {
  useSignedOutRedirect();
  const isOpen = useHelpAddress().guide !== undefined;
  const isBeside = useMedia(besideThePage);
  return (
    <>
      <OfflineBanner />
      <div className={styles.frame} data-help={isOpen || undefined}>
        <div className={styles.page} inert={isOpen && !isBeside}>
          <Outlet />
        </div>
        {isOpen && (
          <div className={styles.help}>
            <Suspense>
              <HelpPane beside={isBeside} />
            </Suspense>
          </div>
        )}
        <ToastRegion />
      </div>
    </>
  );
}
