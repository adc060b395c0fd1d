import { MailReadRegular } from "@fluentui/react-icons/svg/mail-read";
import { MailUnreadRegular } from "@fluentui/react-icons/svg/mail-unread";
import { Trans, useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import type { MouseEvent } from "react";
import type { Notice } from "../../../../contract/notices.ts";
import { useMarkNotices } from "../../platform/notices.ts";
import { showToast } from "../toasts.ts";
import { useFormat } from "../use-format.ts";
import { useProblemWords } from "../use-problem-words.ts";
import { VisuallyHidden } from "../visually-hidden.tsx";
import styles from "./notice-entry.module.css";

interface NoticeEntryProps {
  readonly notice: Notice;
  /** The person goes to the page that it leads to. */
  readonly onGo?: () => void;
}

/** What somebody was told: it leads to its page, and is then read. */
export function NoticeEntry({ notice, onGo }: NoticeEntryProps) {
  const { t } = useLingui();
  const format = useFormat();
  const router = useRouter();
  const words = useProblemWords();
  const { mutate } = useMarkNotices();
  const { title, text, at, path, readAt } = notice;
  const isUnread = readAt === null;
  const mark = (read: boolean) =>
    mutate({ which: notice, read }, { onError: (error) => showToast({ tone: "error", ...words(error) }) });
  const go = (event: MouseEvent) => {
    if (isUnread) mark(true);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onGo?.();
    router.history.push(path);
  };
  return (
    <div className={styles.entry} data-unread={isUnread || undefined}>
      <a href={path} className={styles.link} onClick={go}>
        <span className={styles.title}>
          {isUnread && (
            <VisuallyHidden>
              <Trans>Unread:</Trans>{" "}
            </VisuallyHidden>
          )}
          {title}
        </span>
        {text && <span className={styles.text}>{text}</span>}
        <time className={styles.when} dateTime={at}>
          {format.moment(at)}
        </time>
      </a>
      <button
        type="button"
        className={styles.mark}
        title={isUnread ? t`Mark as read` : t`Mark as unread`}
        aria-label={isUnread ? t`Mark as read: ${title}` : t`Mark as unread: ${title}`}
        onClick={() => mark(isUnread)}
      >
        {isUnread ? <MailReadRegular fontSize={20} /> : <MailUnreadRegular fontSize={20} />}
      </button>
    </div>
  );
}
