import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Choice } from "../../design/choice.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { partnerAccountsQuery } from "../../platform/partner-accounts.ts";
import { readMessagesSearch } from "./messages-search.ts";
import styles from "./received-message.module.css";
import { ReceivedMessage } from "./received-message.tsx";
import { receivedMessagesQuery } from "./received-messages-data.ts";

const route = getRouteApi("/_shell/partner/messages");

/** What customers have written. It is answered by mail. */
export function ReceivedMessagesPage() {
  const { t } = useLingui();
  const { partner } = readMessagesSearch({ ...route.useSearch() });
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(receivedMessagesQuery({ partner }));
  const locations = (useQuery(partnerAccountsQuery).data ?? []).filter(({ kind }) => kind === "location");
  const messages = list.data?.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeading
        title={t`Messages`}
        lead={t`What customers have written to you. Your answer goes to the sender by mail.`}
        actions={
          (locations.length > 1 || partner) && (
            <Choice
              label={<Trans>Location</Trans>}
              value={partner ?? ""}
              options={[
                ["", t`All locations`],
                ...locations.map((one) => [one.partner.partnerId, one.partner.name] as const),
              ]}
              onChoose={(chosen) =>
                void navigate({
                  search: (before) => ({ ...before, partner: chosen || undefined }),
                  replace: true,
                  resetScroll: false,
                })
              }
            />
          )
        }
      />
      {list.isPending && <SkeletonCards />}
      {list.isError && !messages && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
      {messages?.length === 0 && (
        <EmptyState title={<Trans>No messages yet</Trans>}>
          <Trans>What customers write to you from the directory or from a subscription appears here.</Trans>
        </EmptyState>
      )}
      {messages && messages.length > 0 && (
        <ul className={styles.list} aria-label={t`Messages`} aria-busy={list.isPlaceholderData}>
          {messages.map((message) => (
            <ReceivedMessage key={message.id} message={message} />
          ))}
        </ul>
      )}
      <LoadMore list={list} />
    </>
  );
}
