import { useLingui } from "@lingui/react/macro";
import { Outlet, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { PageHeading } from "../../design/page-heading.tsx";
import { SubscriptionFilters } from "./subscription-filters.tsx";
import { SubscriptionList } from "./subscription-list.tsx";
import styles from "./subscriptions-page.module.css";
import type { SubscriptionsSearch } from "./subscriptions-search.ts";
import { useFocusOnReturn } from "./use-focus-on-return.ts";
import { useOnlySubscription } from "./use-only-subscription.ts";

/** The list at the left and the open subscription beside it; on a phone one after the other. */
export function SubscriptionsPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const search = useSearch({ from: "/_shell/admin/subscriptions" });
  const { subscriptionId } = useParams({ strict: false });
  useOnlySubscription(search, subscriptionId);
  useFocusOnReturn(subscriptionId);
  const filter = (next: SubscriptionsSearch) => void navigate({ to: ".", search: next, replace: true });
  return (
    <>
      <PageHeading title={t`Subscriptions`} />
      <div className={styles.panes} data-open={subscriptionId && true}>
        <div className={styles.list}>
          <SubscriptionFilters search={search} onChange={filter} />
          <SubscriptionList
            search={search}
            openId={subscriptionId}
            onClearFilter={() => filter({ sort: search.sort })}
          />
        </div>
        <div className={styles.details}>
          <Outlet />
        </div>
      </div>
    </>
  );
}
