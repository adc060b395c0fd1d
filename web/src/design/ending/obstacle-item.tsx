import { Trans } from "@lingui/react/macro";
import type { ClearingProposal } from "../../../../contract/relationships.ts";
import type { Obstacle } from "../../../../contract/resources.ts";
import type { SubscriptionState } from "../../../../domain/subscription-states.ts";
import { PageLink } from "../page-link.tsx";
import { SubscriptionStateBadge } from "../subscription-state-badge.tsx";
import { useFormat } from "../use-format.ts";
import { CloseOrder } from "./close-order.tsx";
import styles from "./ending.module.css";
import { ProposalLine } from "./proposal-line.tsx";
import { ProposeClearing } from "./propose-clearing.tsx";

interface ObstacleItemProps {
  readonly obstacle: Obstacle;
  readonly relationshipId: string;
  readonly organization: { readonly id: string; readonly name: string };
  /** What was proposed for it, the latest first. */
  readonly proposals: readonly ClearingProposal[];
}

/** One thing in the way: what it is, what was proposed, and what clears it. */
export function ObstacleItem({ obstacle, relationshipId, organization, proposals }: ObstacleItemProps) {
  const format = useFormat();
  const { clearsOn, close, id, kind, name, propose, state } = obstacle;
  const latest = proposals[0];
  const day = clearsOn ? format.day(clearsOn) : null;
  if (kind === "order") {
    return (
      <li className={styles.obstacle}>
        <div className={styles.head}>
          <PageLink
            to="/partner/customers/$organizationId/order"
            params={{ organizationId: organization.id }}
            search={{ order: id }}
          >
            {name}
          </PageLink>
          <span className={styles.quiet}>
            <Trans>order not placed yet</Trans>
          </span>
        </div>
        {close && <CloseOrder orderId={id} name={name} action={close} />}
      </li>
    );
  }
  return (
    <li className={styles.obstacle}>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <SubscriptionStateBadge state={state as SubscriptionState} />
      </div>
      {day && (
        <p className={styles.quiet}>
          <Trans>It ends by itself on {day}, as agreed.</Trans>
        </p>
      )}
      {latest && <ProposalLine proposal={latest} />}
      {propose && latest?.state !== "proposed" && (
        <ProposeClearing relationshipId={relationshipId} subscription={{ id, name }} actions={propose} />
      )}
    </li>
  );
}
