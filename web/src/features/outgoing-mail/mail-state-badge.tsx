import { useMailStateNames } from "../../design/register-names/use-mail-state-names.ts";
import { StateBadge, type StateTone } from "../../design/state-badge.tsx";
import type { MailState } from "./outgoing-mail-search.ts";

const tones = {
  waiting: "waiting",
  sent: "good",
  kept: "over",
  failed: "warning",
} as const satisfies Record<MailState, StateTone>;

export function MailStateBadge({ state }: { readonly state: MailState }) {
  return <StateBadge tone={tones[state]}>{useMailStateNames()[state]}</StateBadge>;
}
