import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type RefObject, useRef } from "react";
import { EmptyState } from "../design/empty-state.tsx";
import { LoadProblem } from "../design/load-problem.tsx";
import { MarkAllRead } from "../design/notices/mark-all-read.tsx";
import { NoticeEntry } from "../design/notices/notice-entry.tsx";
import { PageLink } from "../design/page-link.tsx";
import { SkeletonLines } from "../design/skeleton.tsx";
import { latestNoticesQuery } from "../platform/notices.ts";
import styles from "./notice-pane.module.css";
import { usePane } from "./use-pane.ts";

interface NoticePaneProps {
  /** The button that opened it: the focus goes back to it. */
  readonly trigger: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}

/** What the person was told last, under the bell. The page stays usable beside it. */
export default function NoticePane({ trigger, onClose }: NoticePaneProps) {
  const { t } = useLingui();
  const pane = useRef<HTMLDivElement>(null);
  usePane({ pane, trigger, onClose });
  const { data, error, refetch } = useQuery({ ...latestNoticesQuery, staleTime: 0 });
  const leave = () => {
    onClose();
    trigger.current?.focus();
  };
  return (
    <div ref={pane} role="dialog" aria-labelledby="notices-title" className={styles.pane} tabIndex={-1}>
      <div className={styles.head}>
        <h2 id="notices-title" className={styles.title}>{t`Notices`}</h2>
        {data && data.items.length > 0 && (
          <span className={styles.all}>
            <MarkAllRead unread={data.unread} size="small" />
          </span>
        )}
        <button type="button" className={styles.close} aria-label={t`Close notices`} onClick={leave}>
          <DismissRegular fontSize={20} />
        </button>
      </div>
      <div className={styles.body}>
        {!data && error && <LoadProblem error={error} onRetry={() => void refetch()} />}
        {!data && !error && (
          <div className={styles.pending}>
            <SkeletonLines count={4} />
          </div>
        )}
        {data?.items.length === 0 && (
          <EmptyState title={<Trans>Nothing to tell</Trans>}>
            <Trans>What happens that concerns you appears here.</Trans>
          </EmptyState>
        )}
        {data && data.items.length > 0 && (
          <ul className={styles.list} aria-label={t`Latest notices`}>
            {data.items.map((notice) => (
              <li key={notice.id}>
                <NoticeEntry notice={notice} onGo={onClose} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={styles.foot}>
        <PageLink to="/notices" onClick={onClose}>
          <Trans>All notices</Trans>
        </PageLink>
        <PageLink to="/account" hash="notices" onClick={onClose}>
          <Trans>Choose how you are told</Trans>
        </PageLink>
      </div>
    </div>
  );
}
