import { useLingui } from "@lingui/react/macro";
import { useSyncExternalStore } from "react";
import { ToastCard } from "./toast-card.tsx";
import styles from "./toast-region.module.css";
import { toastStore } from "./toasts.ts";

/** Where toasts appear. The region is always there, so that screen readers notice what comes into it. */
export function ToastRegion() {
  const { t } = useLingui();
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  return (
    <section className={styles.region} aria-label={t`Notifications`} aria-live="polite" aria-relevant="additions">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}
