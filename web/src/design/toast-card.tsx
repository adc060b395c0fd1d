import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import styles from "./toast-region.module.css";
import { closeToast, type Toast } from "./toasts.ts";
import { useCountdown } from "./use-countdown.ts";

const icons = { success: CheckmarkCircleRegular, error: ErrorCircleRegular, info: InfoRegular };

/** One toast. Its clock stands still while the pointer is over it or the focus is inside. */
export function ToastCard({ toast }: { readonly toast: Toast }) {
  const { t } = useLingui();
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const close = () => closeToast(toast.id);
  useCountdown(toast.lasts, hovered || focused, close);
  const Icon = icons[toast.tone];
  const { action } = toast;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only the clock listens; what can be done are the buttons inside
    <div
      className={styles.toast}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <Icon fontSize={20} className={`${styles.icon} ${styles[toast.tone]}`} />
      <div className={styles.words}>
        <p className={styles.title}>{toast.title}</p>
        {toast.detail && <p className={styles.detail}>{toast.detail}</p>}
      </div>
      <Button appearance="subtle" icon={<DismissRegular />} aria-label={t`Close`} onClick={close} />
      {action && (
        <Button
          className={styles.action}
          onClick={() => {
            close();
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
    </div>
  );
}
