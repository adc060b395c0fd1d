import { Button } from "@fluentui/react-components";
import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { lazy, Suspense, useId } from "react";
import type { Action, PartnerSummary } from "../../../../contract/resources.ts";
import { clearingProposalsQuery } from "../../platform/clearing-proposals.ts";
import { ActionReason } from "../action-reason.tsx";
import { ProblemNotice } from "../problem-notice.tsx";
import { Section } from "../section.tsx";
import { useModalButton } from "../use-modal-button.ts";
import styles from "./ending.module.css";
import { ObstacleItem } from "./obstacle-item.tsx";

const loadDialog = () => import("./end-relationship-dialog.tsx");
const EndRelationshipDialog = lazy(loadDialog);

interface EndingSectionProps {
  readonly relationshipId: string;
  readonly organization: { readonly id: string; readonly name: string };
  readonly action: Action;
  /** Which of our locations sells, where several sell to the customer. */
  readonly location?: PartnerSummary | undefined;
}

/** Journey 7.3: what stands in the way of ending a reseller relationship, what clears each, and the end itself. */
export function EndingSection({ relationshipId, organization, action, location }: EndingSectionProps) {
  const { t } = useLingui();
  const reasonId = useId();
  const proposals = useInfiniteQuery(clearingProposalsQuery({ relationshipId }));
  const { button, modal, nth } = useModalButton(loadDialog);
  const seller = location && `${location.name}, ${location.partnerId}`;
  const obstacles = action.obstacles ?? [];
  const proposed = proposals.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section
      title={seller ? t`End the reseller relationship: ${seller}` : t`End the reseller relationship`}
      lead={
        <Trans>
          It can end once nothing that you sold is active or open. What costs the customer anything takes effect only
          when the customer has accepted it.
        </Trans>
      }
    >
      <div className={styles.root}>
        {obstacles.length > 0 && (
          <div>
            <h3 className={styles.title}>
              <Trans>What still stands in the way</Trans>
            </h3>
            {proposals.error && <ProblemNotice error={proposals.error} />}
            <ul className={styles.obstacles}>
              {obstacles.map((obstacle) => (
                <ObstacleItem
                  key={obstacle.id}
                  obstacle={obstacle}
                  relationshipId={relationshipId}
                  organization={organization}
                  proposals={proposed.filter(({ subscription }) => subscription.id === obstacle.id)}
                />
              ))}
            </ul>
          </div>
        )}
        <div className={styles.end}>
          <Button
            {...button}
            appearance={action.allowed ? "primary" : "secondary"}
            disabledFocusable={!action.allowed}
            aria-describedby={action.allowed ? undefined : reasonId}
            onClick={() => action.allowed && button.onClick()}
          >
            <Trans>Remove reseller relationship</Trans>
          </Button>
          <ActionReason id={reasonId} action={action} />
        </div>
      </div>
      {nth > 0 && (
        <Suspense>
          <EndRelationshipDialog
            key={nth}
            relationshipId={relationshipId}
            customer={organization.name}
            seller={seller}
            {...modal}
          />
        </Suspense>
      )}
    </Section>
  );
}
