import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { EmptyState } from "../../design/empty-state.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { useMaybeMe } from "../../platform/me.ts";
import { partnerAccountsQuery } from "../../platform/partner-accounts.ts";
import { AccountList } from "./account-list.tsx";
import { AccountView } from "./account-view.tsx";
import styles from "./partner-profile-page.module.css";
import { readProfileSearch } from "./profile-search.ts";

const route = getRouteApi("/_shell/partner/profile");

/** The company's accounts as the register and the directory have them, and what can be changed of them. */
export function PartnerProfilePage() {
  const { t } = useLingui();
  const me = useMaybeMe();
  const { account: chosen } = readProfileSearch({ ...route.useSearch() });
  const { data: accounts, error, isPending, refetch } = useQuery(partnerAccountsQuery);
  const shown =
    accounts?.find(({ partner }) => partner.partnerId === chosen) ??
    accounts?.find(({ kind }) => kind === "location") ??
    accounts?.[0];
  return (
    <>
      <PageHeading title={t`Profile and locations`} lead={me?.organization.name} />
      {isPending && <SkeletonCards />}
      {error && !accounts && <LoadProblem error={error} onRetry={() => void refetch()} />}
      {accounts?.length === 0 && <EmptyState title={<Trans>Your company has no Partner ID</Trans>} />}
      {accounts && shown && (
        <div className={styles.columns}>
          <AccountList accounts={accounts} shown={shown} />
          <AccountView key={shown.partner.id} account={shown} />
        </div>
      )}
    </>
  );
}
