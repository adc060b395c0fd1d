import { Trans } from "@lingui/react/macro";
import type { ClearingProposal, ResellerInvitation } from "../../../../contract/relationships.ts";
import { PageLink } from "../page-link.tsx";
import { useFormat } from "../use-format.ts";
import styles from "./relationships.module.css";
import { useClearingNames } from "./use-clearing-names.ts";
import type { Waiting } from "./use-waiting.ts";

/** What waits for an answer of this organization; each leads to where it is answered. */
export function WaitingList({ waiting }: { readonly waiting: readonly Waiting[] }) {
  return (
    <ul className={styles.waiting}>
      {waiting.map((one) => (
        <li key={one.id}>
          {one.kind === "invitation" ? (
            <WaitingInvitation invitation={one.invitation} />
          ) : (
            <WaitingProposal proposal={one.proposal} />
          )}
        </li>
      ))}
    </ul>
  );
}

function WaitingInvitation({ invitation: { expiresAt, id, partner } }: { readonly invitation: ResellerInvitation }) {
  const day = useFormat().day(expiresAt);
  const { name } = partner;
  return (
    <>
      <PageLink to="/admin/invitations/$invitationId" params={{ invitationId: id }}>
        <Trans>Invitation: {name}</Trans>
      </PageLink>
      <p className={styles.note}>
        <Trans>A reseller asks to sell to your organization. Answer by {day}.</Trans>
      </p>
    </>
  );
}

function WaitingProposal({ proposal }: { readonly proposal: ClearingProposal }) {
  const kinds = useClearingNames();
  const day = useFormat().day(proposal.proposedAt);
  const { name } = proposal.partner;
  return (
    <>
      <PageLink to="/admin/proposals/$proposalId" params={{ proposalId: proposal.id }}>
        {proposal.subscription.name}: {kinds[proposal.kind]}
      </PageLink>
      <p className={styles.note}>
        <Trans>
          Proposed by {name} on {day}
        </Trans>
      </p>
    </>
  );
}
