import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Choice } from "../../design/choice.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { Section } from "../../design/section.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { supportMessagesQuery } from "./help-answers-data.ts";
import type { HelpAnswersSearch } from "./help-answers-search.ts";
import styles from "./message-item.module.css";
import { MessageItem } from "./message-item.tsx";

interface MessagesSectionProps {
  readonly shown: HelpAnswersSearch["messages"];
  readonly onShow: (messages: HelpAnswersSearch["messages"]) => void;
}

export function MessagesSection({ shown, onShow }: MessagesSectionProps) {
  const { t } = useLingui();
  const list = useInfiniteQuery(supportMessagesQuery({ messages: shown }));
  const messages = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Section
      title={t`Messages to support`}
      actions={
        <Choice
          label={<Trans>Show</Trans>}
          value={shown ?? "waiting"}
          options={[
            ["waiting", t`Waiting`],
            ["handled", t`Handled`],
          ]}
          onChoose={(chosen) => onShow(chosen === "handled" ? chosen : undefined)}
        />
      }
    >
      {list.isPending ? (
        <SkeletonLines count={4} />
      ) : list.isError ? (
        <LoadProblem error={list.error} onRetry={() => void list.refetch()} />
      ) : messages.length === 0 ? (
        <EmptyState
          title={shown ? <Trans>No message has been handled yet</Trans> : <Trans>No message is waiting</Trans>}
        >
          <Trans>What people write to support from the help appears here.</Trans>
        </EmptyState>
      ) : (
        <>
          <ul className={styles.list}>
            {messages.map((message) => (
              <MessageItem key={message.id} message={message} />
            ))}
          </ul>
          <LoadMore list={list} />
        </>
      )}
    </Section>
  );
}
