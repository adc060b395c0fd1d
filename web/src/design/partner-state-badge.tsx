import { useLingui } from "@lingui/react/macro";
import { StateBadge, type StateTone } from "./state-badge.tsx";

type PartnerState = "active" | "suspended" | "retired";

const tones = { active: "good", suspended: "warning", retired: "over" } as const satisfies Record<
  PartnerState,
  StateTone
>;

/** The name of each state of a partner's account. */
export function usePartnerStateNames(): Readonly<Record<PartnerState, string>> {
  const { t } = useLingui();
  return {
    active: t({ context: "partner", message: "active" }),
    suspended: t({ context: "partner", message: "suspended" }),
    retired: t({ context: "partner", message: "retired" }),
  };
}

export function PartnerStateBadge({ state }: { readonly state: PartnerState }) {
  return <StateBadge tone={tones[state]}>{usePartnerStateNames()[state]}</StateBadge>;
}
