import { Trans } from "@lingui/react/macro";
import { useOnline } from "../platform/use-online.ts";
import styles from "./offline-banner.module.css";

/** Says that there is no network, and that what is shown may be old. */
export function OfflineBanner() {
  const online = useOnline();
  return (
    <div role="status" className={styles.banner}>
      {!online && <Trans>You are offline. What you see may be out of date, and changes cannot be saved.</Trans>}
    </div>
  );
}
