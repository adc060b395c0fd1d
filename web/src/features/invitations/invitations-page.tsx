import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { invitationStates } from "../../../../domain/invitation-states.ts";
import { Choice } from "../../design/choice.tsx";
import table from "../../design/data-table.module.css";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { useInvitationStateNames } from "../../design/relationships/invitation-badge.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { invitationsQuery } from "./invitations-data.ts";
import { type InvitationsSearch, readInvitationsSearch } from "./invitations-search.ts";
import { InvitationsTable } from "./invitations-table.tsx";
import { InviteCustomer } from "./invite-customer.tsx";

const route = getRouteApi("/_shell/partner/invitations");

/** Who was invited to buy from us as its reseller, and what became of it. */
export function InvitationsPage() {
  const { t } = useLingui();
  const names = useInvitationStateNames();
  const search = readInvitationsSearch({ ...route.useSearch() });
  const navigate = route.useNavigate();
  const list = useInfiniteQuery(invitationsQuery(search));
  const change = (next: InvitationsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...next }), replace: true, resetScroll: false });
  const invite = list.data?.pages[0]?.actions.invite;
  return (
    <>
      <PageHeading
        title={t`Invitations`}
        lead={t`A customer that accepts your invitation lets you sell to it as its reseller.`}
        actions={invite && <InviteCustomer action={invite} />}
      />
      <div className={table.card}>
        <div className={table.filters}>
          <Choice
            label={<Trans>Show</Trans>}
            value={search.state ?? ""}
            options={[["", t`All invitations`], ...invitationStates.map((state) => [state, names[state]] as const)]}
            onChoose={(state) => change({ state: state || undefined })}
          />
        </div>
        {list.isPending && (
          <div className={table.pending}>
            <SkeletonLines count={4} />
          </div>
        )}
        {list.isError && !list.data && <LoadProblem error={list.error} onRetry={() => void list.refetch()} />}
        {list.data && <InvitationsTable list={list} filtered={search.state !== undefined} />}
      </div>
    </>
  );
}
