import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { LoadProblem } from "../../design/load-problem.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { RemovalRequestBadge } from "../../design/relationships/removal-request-badge.tsx";
import { useNextStep } from "../../design/relationships/use-next-step.ts";
import { WithdrawRequest } from "../../design/relationships/withdraw-request.tsx";
import { SkeletonLines } from "../../design/skeleton.tsx";
import { useFormat } from "../../design/use-format.ts";
import { removalRequestQuery } from "../../platform/removal-requests.ts";
import styles from "./requested-removal.module.css";
import { requestId as focusId } from "./use-ask-dialog.ts";

interface RequestedRemovalProps {
  readonly relationshipId: string;
  readonly requestId: string;
}

/** Journey 7.2: what has become of the request to end a relationship, and by when something has to happen. */
export function RequestedRemoval({ relationshipId, requestId }: RequestedRemovalProps) {
  const request = useQuery(removalRequestQuery(requestId));
  return (
    <div id={focusId(relationshipId)} tabIndex={-1} className={styles.root}>
      {request.data && <Requested request={request.data} />}
      {!request.data && request.error && <LoadProblem error={request.error} onRetry={() => void request.refetch()} />}
      {request.isPending && <SkeletonLines count={2} />}
    </div>
  );
}

function Requested({ request }: { readonly request: RemovalRequest }) {
  const asked = useFormat().day(request.askedAt);
  const next = useNextStep(request);
  return (
    <>
      <p className={styles.title}>
        <Trans>Removal requested on {asked}</Trans> <RemovalRequestBadge state={request.state} />
      </p>
      {next && <p>{next}</p>}
      <div className={styles.actions}>
        <PageLink to="/admin/removal-requests/$requestId" params={{ requestId: request.id }}>
          <Trans>Show the request</Trans>
        </PageLink>
        <WithdrawRequest request={request} />
      </div>
    </>
  );
}
