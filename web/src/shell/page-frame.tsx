import { Outlet } from "@tanstack/react-router";
import { ToastRegion } from "../design/toast-region.tsx";
import { OfflineBanner } from "./offline-banner.tsx";
import { useSignedOutRedirect } from "./use-signed-out-redirect.ts";

/** What stands around every page. */
export function PageFrame() {
  useSignedOutRedirect();
  return (
    <>
      <OfflineBanner />
      <Outlet />
      <ToastRegion />
    </>
  );
}
