import { Button, Link } from "@fluentui/react-components";
import { Trans } from "@lingui/react/macro";
import { Link as RouterLink } from "@tanstack/react-router";
import { useId } from "react";
import type { Action } from "../../../../contract/resources.ts";
import link from "../../design/text-link.module.css";
import styles from "./partner-relationship-card.module.css";

interface RemoveResellerProps {
  readonly action: Action;
  /** The reseller's own page about it. */
  readonly instructionsUrl: string | null;
}

/** Journey 7.1: the customer cannot end the relationship alone, and sees why, what is in the way, and how it is ended. */
export function RemoveReseller({ action, instructionsUrl }: RemoveResellerProps) {
  const reasonId = useId();
  const obstacles = action.obstacles ?? [];
  return (
    <div className={styles.remove}>
      <Button disabledFocusable aria-describedby={reasonId}>
        <Trans>Remove</Trans>
      </Button>
      <div className={styles.why}>
        <div id={reasonId}>
          <p>{action.sentence}</p>
          {obstacles.length > 0 && (
            <ul className={styles.obstacles}>
              {obstacles.map(({ id, name }) => (
                <li key={id}>
                  <RouterLink
                    to="/admin/subscriptions/$subscriptionId"
                    params={{ subscriptionId: id }}
                    className={link.link}
                  >
                    {name}
                  </RouterLink>
                </li>
              ))}
            </ul>
          )}
        </div>
        {instructionsUrl ? (
          <Link href={instructionsUrl} target="_blank" rel="noopener noreferrer">
            <Trans>Removing a reseller relationship</Trans>
          </Link>
        ) : (
          <p>
            <Trans>To end the relationship, contact the reseller.</Trans>
          </p>
        )}
      </div>
    </div>
  );
}
