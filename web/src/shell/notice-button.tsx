import { AlertRegular } from "@fluentui/react-icons/svg/alert";
import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useRef, useState } from "react";
import { latestNoticesQuery } from "../platform/notices.ts";
import styles from "./header.module.css";
import bell from "./notice-button.module.css";

const loadNoticePane = () => import("./notice-pane.tsx");
const NoticePane = lazy(loadNoticePane);

/** The bell: how much is unread and, when pressed, what it is. */
export function NoticeButton() {
  const { t } = useLingui();
  const { data } = useQuery(latestNoticesQuery);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const unread = data?.unread ?? 0;
  const near = () => void loadNoticePane().catch(() => undefined);
  const name = t`Notices`;
  const count = plural(unread, { one: "# unread", other: "# unread" });
  return (
    <div className={bell.place}>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-label={unread > 0 ? t`${name}: ${count}` : name}
        aria-haspopup="dialog"
        aria-expanded={open}
        onPointerEnter={near}
        onFocus={near}
        onClick={() => setOpen((was) => !was)}
      >
        <AlertRegular fontSize={20} />
        {unread > 0 && <span className={bell.count} data-count={unread > 99 ? "99+" : unread} aria-hidden="true" />}
      </button>
      {open && (
        <Suspense>
          <NoticePane trigger={button} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
