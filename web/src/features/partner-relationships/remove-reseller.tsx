import { Button } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { useId } from "react";
import type { PartnerRelationship } from "../../../../contract/resources.ts";
import { NewTabLink } from "../../design/new-tab-link.tsx";
import { ObstacleLink } from "../../design/relationships/obstacle-link.tsx";
import { ObstacleList } from "../../design/relationships/obstacle-list.tsx";
import { AskForRemoval } from "./ask-for-removal.tsx";
import styles from "./partner-relationship-card.module.css";
import { RequestedRemoval } from "./requested-removal.tsx";

interface RemoveResellerProps {
  readonly relationship: PartnerRelationship;
  readonly onAsk: (relationshipId: string) => void;
}

/** Journey 7.1: the customer cannot end the relationship alone. It sees why, what is in the way, how it is ended, and asks for it. */
export function RemoveReseller({ relationship, onAsk }: RemoveResellerProps) {
  const reasonId = useId();
  const { actions, removalInstructionsUrl, removalRequestId } = relationship;
  if (!actions) return null;
  const obstacles = actions.remove.obstacles ?? [];
  return (
    <div className={styles.remove}>
      <Button disabledFocusable aria-describedby={reasonId}>
        <Trans>Remove</Trans>
      </Button>
      <div className={styles.why}>
        <div id={reasonId}>
          <p>{actions.remove.sentence}</p>
          {obstacles.length > 0 && (
            <ObstacleList obstacles={obstacles} name={(obstacle) => <ObstacleLink obstacle={obstacle} />} />
          )}
        </div>
        {removalInstructionsUrl ? (
          <p>
            <NewTabLink href={removalInstructionsUrl}>
              <Trans>Removing a reseller relationship</Trans>
            </NewTabLink>
          </p>
        ) : (
          <p>
            <Trans>To end the relationship, contact the reseller.</Trans>
          </p>
        )}
        {removalRequestId ? (
          <RequestedRemoval relationshipId={relationship.id} requestId={removalRequestId} />
        ) : (
          <AskForRemoval relationship={relationship} onAsk={onAsk} />
        )}
      </div>
    </div>
  );
}
