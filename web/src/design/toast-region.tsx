import { useLingui } from "@lingui/react/macro";
import { useLayoutEffect, useRef, useSyncExternalStore } from "react";
import { ToastCard } from "./toast-card.tsx";
import styles from "./toast-region.module.css";
import { toastStore } from "./toasts.ts";

/** Tells the page how much of its foot toasts lie over, so that what takes the focus is scrolled out from under them. */
function useRoomForToasts(isThere: boolean) {
  const region = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!isThere) return undefined;
    const { style } = document.documentElement;
    style.scrollPaddingBottom = `${window.innerHeight - (region.current?.getBoundingClientRect().top ?? window.innerHeight)}px`;
    return () => {
      style.scrollPaddingBottom = "";
    };
  });
  return region;
}

/** Where toasts appear. The region is always there, so that screen readers notice what comes into it. */
export function ToastRegion() {
  const { t } = useLingui();
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  const region = useRoomForToasts(toasts.length > 0);
  return (
    <section
      ref={region}
      className={styles.region}
      aria-label={t`Status messages`}
      aria-live="polite"
      aria-relevant="additions"
    >
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </section>
  );
}
