import { useLingui } from "@lingui/react/macro";
import type { ClearingProposalState } from "../../../../domain/clearing-proposals.ts";
import { StateBadge, type StateTone } from "../state-badge.tsx";

const tones = {
  proposed: "waiting",
  accepted: "good",
  refused: "warning",
  withdrawn: "over",
  lapsed: "over",
} as const satisfies Record<ClearingProposalState, StateTone>;

/** The name of each state of a proposal. */
export function useProposalStateNames(): Readonly<Record<ClearingProposalState, string>> {
  const { t } = useLingui();
  return {
    proposed: t({ context: "proposal", message: "waiting for an answer" }),
    accepted: t({ context: "proposal", message: "accepted" }),
    refused: t({ context: "proposal", message: "refused" }),
    withdrawn: t({ context: "proposal", message: "withdrawn" }),
    lapsed: t({ context: "proposal", message: "no longer needed" }),
  };
}

export function ProposalBadge({ state }: { readonly state: ClearingProposalState }) {
  return <StateBadge tone={tones[state]}>{useProposalStateNames()[state]}</StateBadge>;
}
