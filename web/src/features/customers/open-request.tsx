import { Trans } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { RemovalRequest } from "../../../../contract/relationships.ts";
import { isRemovalRequestOpen, removalRequestStates } from "../../../../domain/removal-request-states.ts";
import { Notice } from "../../design/notice.tsx";
import { PageLink } from "../../design/page-link.tsx";
import { useNextStep } from "../../design/relationships/use-next-step.ts";
import { removalRequestsQuery } from "../../platform/removal-requests.ts";

const openStates = removalRequestStates.filter(isRemovalRequestOpen);

/** The customer's request that waits, first of all on its page. */
export function OpenRequest({ relationshipId }: { readonly relationshipId: string }) {
  const { data } = useInfiniteQuery(removalRequestsQuery(openStates));
  const request = data?.pages.flatMap(({ items }) => items).find((one) => one.relationshipId === relationshipId);
  return request ? <RequestNotice request={request} /> : null;
}

function RequestNotice({ request }: { readonly request: RemovalRequest }) {
  const next = useNextStep(request);
  return (
    <Notice tone="warning">
      <p>
        <strong>
          <Trans>The customer asks to end the reseller relationship</Trans>
        </strong>
      </p>
      <p>{next}</p>
      <PageLink to="/partner/requests/$requestId" params={{ requestId: request.id }}>
        <Trans>Open the request</Trans>
      </PageLink>
    </Notice>
  );
}
