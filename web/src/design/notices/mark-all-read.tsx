import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { useMarkNotices } from "../../platform/notices.ts";
import { showToast } from "../toasts.ts";
import { useProblemWords } from "../use-problem-words.ts";
import styles from "./mark-all-read.module.css";

interface MarkAllReadProps {
  readonly unread: number;
  readonly size?: "small" | "medium";
}

/** Where there is nothing to mark it says so, and has the focus of the button that was pressed. */
export function MarkAllRead({ unread, size = "medium" }: MarkAllReadProps) {
  const words = useProblemWords();
  const { mutate } = useMarkNotices();
  const nothing = useRef<HTMLParagraphElement>(null);
  const wasPressed = useRef(false);
  useEffect(() => {
    if (unread > 0 || !wasPressed.current) return;
    wasPressed.current = false;
    nothing.current?.focus();
  }, [unread]);
  const mark = () => {
    wasPressed.current = true;
    const onError = (error: Error) => {
      wasPressed.current = false;
      showToast({ tone: "error", ...words(error) });
    };
    mutate({ which: "all", read: true }, { onError });
  };
  return unread > 0 ? (
    <Button size={size} onClick={mark}>
      <Trans>Mark all as read</Trans>
    </Button>
  ) : (
    <p ref={nothing} tabIndex={-1} className={styles.nothing}>
      <Trans>Everything is read</Trans>
    </p>
  );
}
