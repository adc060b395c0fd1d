import { useLingui } from "@lingui/react/macro";
import type { ClearingProposal } from "../../../../contract/relationships.ts";
import { RefusedTogether } from "../../design/relationships/refused-together.tsx";
import { Section } from "../../design/section.tsx";
import { AcceptProposal } from "./accept-proposal.tsx";
import styles from "./proposal-page.module.css";
import { RefuseProposal } from "./refuse-proposal.tsx";

/** The customer's answer. Who may not give it reads why not, and who may. */
export function ProposalAnswer({ proposal }: { readonly proposal: ClearingProposal }) {
  const { t } = useLingui();
  const { accept, refuse } = proposal.actions;
  return (
    <Section title={t`Your answer`}>
      <div className={styles.answer}>
        {accept.allowed ? (
          <AcceptProposal proposal={proposal} />
        ) : refuse.allowed ? (
          <>
            <RefusedTogether action={accept} names={[t`Accept proposal`]} />
            <RefuseProposal proposal={proposal} />
          </>
        ) : (
          <RefusedTogether action={accept} names={[t`Accept proposal`, t`Refuse proposal`]} />
        )}
      </div>
    </Section>
  );
}
