import { useLingui } from "@lingui/react/macro";
import type { InvitationState } from "../../../../domain/invitation-states.ts";
import { StateBadge, type StateTone } from "../state-badge.tsx";

const tones = {
  sent: "waiting",
  viewed: "waiting",
  accepted: "good",
  declined: "over",
  withdrawn: "over",
  expired: "over",
} as const satisfies Record<InvitationState, StateTone>;

/** The name of each state of an invitation. */
export function useInvitationStateNames(): Readonly<Record<InvitationState, string>> {
  const { t } = useLingui();
  return {
    sent: t({ context: "invitation", message: "not opened yet" }),
    viewed: t({ context: "invitation", message: "opened" }),
    accepted: t({ context: "invitation", message: "accepted" }),
    declined: t({ context: "invitation", message: "declined" }),
    withdrawn: t({ context: "invitation", message: "withdrawn" }),
    expired: t({ context: "invitation", message: "expired" }),
  };
}

export function InvitationBadge({ state }: { readonly state: InvitationState }) {
  return <StateBadge tone={tones[state]}>{useInvitationStateNames()[state]}</StateBadge>;
}
