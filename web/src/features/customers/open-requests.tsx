import { Trans } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { CustomerRelationship } from "../../../../contract/portfolio.ts";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { isRemovalRequestOpen, removalRequestStates } from "../../../../domain/removal-request-states.ts";
import { Notice } from "../../design/notice.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { useNextStep } from "../../design/relationships/use-next-step.ts";
import { removalRequestsQuery } from "../../platform/removal-requests.ts";
import styles from "./customer-page.module.css";

const openStates = removalRequestStates.filter(isRemovalRequestOpen);

interface OpenRequestsProps {
  readonly relationships: readonly CustomerRelationship[];
}

/** The customer's requests that wait, first of all on its page: at most one for each relationship. */
export function OpenRequests({ relationships }: OpenRequestsProps) {
  const { data } = useInfiniteQuery({ ...removalRequestsQuery(openStates), enabled: relationships.length > 0 });
  const open = data?.pages.flatMap(({ items }) => items) ?? [];
  return relationships
    .flatMap(({ id }) => open.filter(({ relationshipId }) => relationshipId === id))
    .map((request) => (
      <div key={request.id} className={styles.wide}>
        <RequestNotice request={request} isOneOfSeveral={relationships.length > 1} />
      </div>
    ));
}

interface RequestNoticeProps {
  readonly request: RemovalRequest;
  readonly isOneOfSeveral: boolean;
}

function RequestNotice({ request, isOneOfSeveral }: RequestNoticeProps) {
  const next = useNextStep(request);
  const { id, partner } = request;
  const location = `${partner.name}, ${partner.partnerId}`;
  return (
    <Notice tone="warning">
      <p>
        <strong>
          {isOneOfSeveral ? (
            <Trans>The customer asks to end the reseller relationship: {location}</Trans>
          ) : (
            <Trans>The customer asks to end the reseller relationship</Trans>
          )}
        </strong>
      </p>
      <p>{next}</p>
      <PageLink to="/partner/requests/$requestId" params={{ requestId: id }}>
        <Trans>Open the request</Trans>
      </PageLink>
    </Notice>
  );
}
