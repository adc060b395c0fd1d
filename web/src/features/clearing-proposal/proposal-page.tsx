import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { BackLink } from "../../design/back-link.tsx";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageHeading } from "../../design/page-heading.tsx";
import { useClearingNames } from "../../design/relationships/use-clearing-names.ts";
import { SkeletonCards } from "../../design/skeleton-cards.tsx";
import { clearingProposalQuery } from "../../platform/clearing-proposals.ts";
import { ProposalDetails } from "./proposal-details.tsx";

const route = getRouteApi("/_shell/admin/proposals/$proposalId");

/** Rule 10: what a reseller proposes for one subscription that it sold. It takes effect only when the customer accepts it. */
export function ProposalPage() {
  const { t } = useLingui();
  const kinds = useClearingNames();
  const { proposalId } = route.useParams();
  const proposal = useQuery(clearingProposalQuery(proposalId));
  const title = proposal.data ? `${proposal.data.subscription.name}: ${kinds[proposal.data.kind]}` : t`Proposal`;
  return (
    <>
      <BackLink to="/admin/partner-relationships">
        <Trans>All partner relationships</Trans>
      </BackLink>
      <PageHeading title={title} windowTitle={`${title} · ${t`Partner relationships`}`} />
      {proposal.isPending && <SkeletonCards />}
      {proposal.isError && !proposal.data && (
        <LoadProblem error={proposal.error} onRetry={() => void proposal.refetch()} />
      )}
      {proposal.data && <ProposalDetails proposal={proposal.data} />}
    </>
  );
}
