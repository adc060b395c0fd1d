import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { KeyboardEvent } from "react";
import { ClearFilter } from "../../design/clear-filter.tsx";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadMore } from "../../design/load-more.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { VisuallyHidden } from "../../design/visually-hidden.tsx";
import styles from "./subscription-list.module.css";
import { SubscriptionListItem } from "./subscription-list-item.tsx";
import { SubscriptionListSkeleton } from "./subscription-list-skeleton.tsx";
import { subscriptionListQuery } from "./subscriptions-data.ts";
import { isFiltered, type SubscriptionsSearch } from "./subscriptions-search.ts";

interface SubscriptionListProps {
  readonly search: SubscriptionsSearch;
  readonly openId: string | undefined;
  readonly onClearFilter: () => void;
}

export function SubscriptionList({ search, openId, onClearFilter }: SubscriptionListProps) {
  const { t } = useLingui();
  const list = useInfiniteQuery(subscriptionListQuery(search));
  if (list.isPending) return <SubscriptionListSkeleton />;
  if (!list.data) return <LoadProblem error={list.error} onRetry={() => void list.refetch()} />;
  const subscriptions = list.data.pages.flatMap((page) => page.items);
  const shown = subscriptions.length;
  return (
    <>
      <VisuallyHidden role="status">
        {!list.isPlaceholderData && (
          <Plural value={shown} one="# subscription is shown" other="# subscriptions are shown" />
        )}
      </VisuallyHidden>
      {shown === 0 ? (
        <Nothing filtered={isFiltered(search)} onClearFilter={onClearFilter} />
      ) : (
        // The arrow keys are a shortcut; every link can be reached without them.
        <ul className={styles.list} aria-label={t`Subscriptions`} aria-busy={list.isPlaceholderData} onKeyDown={walk}>
          {subscriptions.map((subscription) => (
            <SubscriptionListItem key={subscription.id} subscription={subscription} open={subscription.id === openId} />
          ))}
        </ul>
      )}
      <LoadMore list={list} />
    </>
  );
}

function Nothing({ filtered, onClearFilter }: { filtered: boolean; onClearFilter: () => void }) {
  if (!filtered) {
    return (
      <EmptyState title={<Trans>No subscriptions yet</Trans>}>
        <Trans>What your organization buys appears here.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={<Trans>No subscription matches the filter</Trans>}
      action={<ClearFilter onClear={onClearFilter} />}
    >
      <Trans>Try another word or fewer conditions.</Trans>
    </EmptyState>
  );
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowDown: (index, count) => Math.min(index + 1, count - 1),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

function walk(event: KeyboardEvent<HTMLUListElement>) {
  const step = steps[event.key];
  const links = [...event.currentTarget.querySelectorAll("a")];
  const index = links.indexOf(document.activeElement as HTMLAnchorElement);
  if (!step || index < 0) return;
  event.preventDefault();
  links[step(index, links.length)]?.focus();
}
